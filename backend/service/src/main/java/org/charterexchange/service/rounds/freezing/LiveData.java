package org.charterexchange.service.rounds.freezing;

import java.util.List;
import java.util.Map;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.applications.EndorsedRanking;
import org.charterexchange.service.assessments.Score;

/**
 * What a round is about, as it stands at the moment of freezing.
 *
 * @param placements what is offered in the round and was not withdrawn
 * @param choices the endorsed rankings, and no others
 * @param candidates the candidates of these rankings
 * @param organisations homes and hosts, by id
 * @param scores what the hosts' panels think of applicants
 */
record LiveData(
        List<PlacementView> placements,
        List<EndorsedRanking> choices,
        Map<String, CandidateView> candidates,
        Map<String, OrganisationView> organisations,
        List<Score> scores) {}
