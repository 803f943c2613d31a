/**
 * What is said to people, as codes with typed arguments, and the words for it in English and Welsh.
 *
 * <p>Everything the engine has to say to people is a {@link org.charterexchange.matching.language.Phrase} until it leaves
 * the engine: faults ({@code fault}), reasons ({@code reasons}) and explanations ({@code explain}) each have an enum of
 * codes. {@link org.charterexchange.matching.language.PhraseRenderer} makes the words, from {@code phrases.properties}
 * (English) and {@code phrases_cy.properties} (Welsh) beside this package's classes; nothing reads words back. A new thing
 * to say is a new constant in the enum of its family and a line in both files.
 *
 * <p>Beneath everything else of the engine; knows nothing of matching.
 */
@NullMarked
package org.charterexchange.matching.language;

import org.jspecify.annotations.NullMarked;
