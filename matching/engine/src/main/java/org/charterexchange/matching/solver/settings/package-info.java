/**
 * The numbers of the search, in one record with a part for each step: {@code SearchSettings} and its defaults.
 *
 * <p>Whoever tunes the search changes this package alone; the benchmark does so to measure. Weights of the objective are
 * the policy's and belong to the instance, limits of a search to {@code progress}.
 */
@NullMarked
package org.charterexchange.matching.solver.settings;

import org.jspecify.annotations.NullMarked;
