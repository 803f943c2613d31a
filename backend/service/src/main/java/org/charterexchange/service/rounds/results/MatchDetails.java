package org.charterexchange.service.rounds.results;

import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.result.Match;

/**
 * A match with everything the instance says about it.
 */
record MatchDetails(Candidate candidate, Organisation home, Placement placement, Organisation host, Match match) {

    String candidateId() {
        return candidate.id();
    }

    boolean isSeenBy(Viewer viewer) {
        return viewer.seesMatch(candidate.id(), home.id(), host.id());
    }

    boolean isNamedTo(Viewer viewer) {
        return viewer.knowsName(candidate.id(), home.id(), host.id());
    }

    /** How many desirable skills the candidate meets in full. */
    int skillsMet() {
        return (int) placement.desirableSkills().entrySet().stream()
                .filter(wanted -> level(wanted.getKey()) >= wanted.getValue())
                .count();
    }

    /** How many goals are not reached yet and come nearer. */
    int goalsDeveloped() {
        return (int) candidate.goals().entrySet().stream()
                .filter(goal -> goal.getValue() > level(goal.getKey()))
                .filter(goal -> placement.developsSkills().getOrDefault(goal.getKey(), 0) > level(goal.getKey()))
                .count();
    }

    private int level(String skill) {
        return candidate.skills().getOrDefault(skill, 0);
    }
}
