package org.charterexchange.contract.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run means for one candidate.
 *
 * @param match the match, where there is one
 * @param exchange who comes in exchange, where the move is part of one
 * @param reasons why each other application was not given, best first
 */
public record ExplanationView(
        String roundId,
        String roundName,
        String runId,
        String candidateId,
        String candidateName,
        @Nullable MatchView match,
        @Nullable ExchangeView exchange,
        List<ReasonView> reasons) {}
