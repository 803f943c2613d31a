/**
 * Candidates: the profiles of leaders, each at home in one organisation.
 *
 * <p>A new field goes into the contract's {@code CandidateRequest} and {@code CandidateView}, {@code Candidate}, {@code
 * CandidateChecks} and, where files have it, a column of {@code imports}. Another home is {@code CandidateMoves}, and all that
 * follows from it {@code moves}. What they apply for is {@code applications}.
 */
@NullMarked
package org.charterexchange.service.candidates;

import org.jspecify.annotations.NullMarked;
