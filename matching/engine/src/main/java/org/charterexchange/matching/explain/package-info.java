/**
 * What an outcome means for one candidate: where they are placed and what speaks for it, or why not, application by
 * application, and the smallest change of their own data that would have placed them.
 *
 * <p>Everything is told as phrases, of which {@code language} makes words. Why a pair was not matched comes from
 * {@code reasons}; what a change could be is in {@code CandidateVariants}, and whether it is enough in
 * {@code CounterfactualFinder}.
 */
@NullMarked
package org.charterexchange.matching.explain;

import org.jspecify.annotations.NullMarked;
