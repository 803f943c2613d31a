/**
 * The words of a request's language: messages, numbers, amounts, days, times and periods, by the clock of London, and
 * which language that is. A page takes {@code Words} as an argument, templates know it as {@code words}. The texts are
 * in {@code src/main/resources/frontend/messages}, English and Welsh, one bundle for each package of pages and {@code
 * words} for what several say. Sentences about one thing stand with its pages, as in {@code rounds.RunWords}.
 */
@NullMarked
package org.charterexchange.frontend.words;

import org.jspecify.annotations.NullMarked;
