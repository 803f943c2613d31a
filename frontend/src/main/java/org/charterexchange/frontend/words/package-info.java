/**
 * The words of a request's language: messages, numbers, days, times and amounts, and which language that is. What is said of
 * one thing on several pages (a run, a match) stands here too; what one package of pages says alone stands with it. The texts
 * are in {@code src/main/resources/frontend/messages}, English and Welsh.
 */
@NullMarked
package org.charterexchange.frontend.words;

import org.jspecify.annotations.NullMarked;
