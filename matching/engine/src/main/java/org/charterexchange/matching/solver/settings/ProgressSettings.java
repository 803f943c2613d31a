package org.charterexchange.matching.solver.settings;

/**
 * When a search tells its listener.
 *
 * @param millisecondsAfterAChange between two calls at least, once the best matching has become better: a page that shows
 *     ten figures a second moves smoothly, and copying a matching of 100,000 candidates that often costs nothing to speak of
 * @param millisecondsWithoutAChange between two calls at least while it has not: below the 250 ms that
 *     {@link org.charterexchange.matching.solver.progress.SearchListener} promises
 */
public record ProgressSettings(int millisecondsAfterAChange, int millisecondsWithoutAChange) {}
