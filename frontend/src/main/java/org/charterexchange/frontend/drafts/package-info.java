/**
 * What was typed into a form whose session had expired, kept in memory for the person who typed it until they are back.
 * A form takes part where the method that shows it is marked with {@code DraftedForm}. Sessions themselves are in
 * {@code sessions}, what a form is in {@code forms}.
 */
@NullMarked
package org.charterexchange.frontend.drafts;

import org.jspecify.annotations.NullMarked;
