/**
 * Forms: what was typed, how it is read into values, what was wrong with it, and the answer that shows it again. Each form's
 * own fields are with its pages; its markup is made of the parts {@code app-field}, {@code app-skills} and
 * {@code app-errors}.
 */
@NullMarked
package org.charterexchange.frontend.forms;

import org.jspecify.annotations.NullMarked;
