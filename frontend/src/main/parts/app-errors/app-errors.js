// A reader with a keyboard or a screen reader begins at the summary.
export const start = (summary) => summary.focus();
