package org.charterexchange.matching.instance;

import java.util.List;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.InstanceWriter;

/**
 * Everything the engine knows about one round (section 1 of the matching specification).
 *
 * <p>An instance built in memory has not been checked; {@link InstanceReader} checks what {@link InstanceWriter} wrote.
 *
 * @param name what people call the round
 * @param organisations who sends and hosts
 * @param placements what is offered
 * @param candidates who wants to go
 * @param assessments the panels' scores, at most one a pair
 * @param conflicts organisations that must not exchange people
 * @param exclusions pairs decided against
 * @param pins pairs decided for, at most one a candidate
 * @param links pairs of candidates who go together or not at all, each candidate at most once
 * @param incumbents the published matching to be disturbed least
 * @param policy what a matching is worth
 */
public record Instance(
        String name,
        List<Organisation> organisations,
        List<Placement> placements,
        List<Candidate> candidates,
        List<Assessment> assessments,
        List<Conflict> conflicts,
        List<Exclusion> exclusions,
        List<Pin> pins,
        List<Link> links,
        List<Incumbent> incumbents,
        Policy policy) {

    /** The value of the {@code format} field. */
    public static final String FORMAT = "charter-exchange/instance/1";

    public Instance {
        organisations = List.copyOf(organisations);
        placements = List.copyOf(placements);
        candidates = List.copyOf(candidates);
        assessments = List.copyOf(assessments);
        conflicts = List.copyOf(conflicts);
        exclusions = List.copyOf(exclusions);
        pins = List.copyOf(pins);
        links = List.copyOf(links);
        incumbents = List.copyOf(incumbents);
    }

    /** The same round under another policy. */
    public Instance withPolicy(Policy other) {
        return new Instance(
                name,
                organisations,
                placements,
                candidates,
                assessments,
                conflicts,
                exclusions,
                pins,
                links,
                incumbents,
                other);
    }
}
