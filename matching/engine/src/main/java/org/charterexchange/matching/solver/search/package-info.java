/**
 * The search of one problem: takes the steps one after the other and shares what is found between two threads.
 *
 * <p>By the clock a second thread lowers the bound, then improves the matching on a board of its own; by steps there is
 * one thread, so that the outcome depends on the problem, the limit, the seed and the start only.
 */
@NullMarked
package org.charterexchange.matching.solver.search;

import org.jspecify.annotations.NullMarked;
