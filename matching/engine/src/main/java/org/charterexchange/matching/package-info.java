/**
 * The engine's public face: instances in, certified results out.
 *
 * <p>Here is what a program calls ({@link org.charterexchange.matching.Matcher}, {@link
 * org.charterexchange.matching.Explainer}, {@link org.charterexchange.matching.PresetComparison}) and the few types
 * that say how long to search and what was heard on the way; nothing is computed here. What goes in is in {@code
 * instance}, what comes out in {@code result}, what it means for one person in {@code explain}; the search is in {@code
 * solver}.
 *
 * <p>{@code matching/specification.md} says exactly what is matched and what it is worth. {@code matching/README.md}
 * says what each package holds, and under "A new rule" and "A new weight" which files those touch.
 */
@NullMarked
package org.charterexchange.matching;

import org.jspecify.annotations.NullMarked;
