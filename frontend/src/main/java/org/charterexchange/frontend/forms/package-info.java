/**
 * Forms: what was submitted or is to be filled in ({@code SubmittedForm}), how it is read into values ({@code
 * FormReader}), what is wrong with it ({@code FormErrors}, said by {@code FaultWords}), and the answer that shows it
 * again. A new form is a method of a page and a template; only a new kind of field goes here and into the part {@code
 * app-field}. Forms that outlive their session are in {@code drafts}.
 */
@NullMarked
package org.charterexchange.frontend.forms;

import org.jspecify.annotations.NullMarked;
