/**
 * The search: improves a matching until it is proven to be the best, nothing better is left, or the limit is reached.
 *
 * <p>{@link org.charterexchange.matching.solver.Search} is the way in. It hands a problem to {@code columns} where
 * candidates have hundreds of pairs each, to {@code components} where the problem falls into parts that nothing couples,
 * otherwise to {@code search} at once. That takes these steps, each a package:
 *
 * <ol>
 *   <li>{@code circulation}: exact solutions of the problem without swaps and links;
 *   <li>{@code prices}: the bound, and what each pair is worth beside it;
 *   <li>{@code start}: a matching to improve;
 *   <li>{@code neighbourhood}: many candidates seated anew at once, each time in the best way there is;
 *   <li>{@code exhaustive}: a small problem searched through;
 *   <li>{@code shaking}: a way out of where nothing brings anything;
 *   <li>{@code planner}: OptaPlanner's local search; no other package may name {@code org.optaplanner}.
 * </ol>
 *
 * <p>Below them all lie {@code board}, the matching that is being changed, {@code moves}, changes to it that can be taken
 * back, {@code settings}, every number of the search, and {@code progress}, limits, listeners and results. No two packages
 * depend on each other.
 *
 * <p>What does not belong here: numerical methods ({@code exact}, {@code flow}, {@code bound}), the compiled problem
 * ({@code problem}) and what a result says about a matching ({@code result}).
 */
@NullMarked
package org.charterexchange.matching.solver;

import org.jspecify.annotations.NullMarked;
