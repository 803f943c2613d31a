/**
 * The result of a run as each role may read it.
 *
 * <p>{@code Results} answers, {@code Viewer} says who may see what, {@code VisibleResult} leaves out the rest, {@code
 * IndexedResult} is a result beside its instance. A new detail of a match goes into {@code MatchViews}, and into {@code
 * MatchesCsv} where the download has it.
 */
@NullMarked
package org.charterexchange.service.rounds.results;

import org.jspecify.annotations.NullMarked;
