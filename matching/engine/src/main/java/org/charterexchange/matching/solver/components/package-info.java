/**
 * Problems of which parts share nothing: each component is searched by itself, several at once, in rounds, so that all
 * have a matching early and those that are done leave their share of the time or of the steps to the others.
 *
 * <p>Who belongs to which component is decided in {@code problem.Components}; how one of them is searched, in
 * {@code search}.
 */
@NullMarked
package org.charterexchange.matching.solver.components;

import org.jspecify.annotations.NullMarked;
