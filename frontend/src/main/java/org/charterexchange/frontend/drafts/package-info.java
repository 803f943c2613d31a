/**
 * What was typed into a form whose session had expired, kept for the person who typed it until they are back. A form takes
 * part by a {@code DraftedForm} bean. Sessions themselves are in {@code sessions}, what a form is in {@code forms}.
 */
@NullMarked
package org.charterexchange.frontend.drafts;

import org.jspecify.annotations.NullMarked;
