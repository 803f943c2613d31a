package org.charterexchange.matching.problem;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Direction;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.Sector;
import org.charterexchange.matching.instance.StageBand;

/**
 * Finds the placements that a candidate who is open to offers may be eligible for, by sets of placements that share a
 * property: host sector, stage, clearance, essential skill, dates and place.
 *
 * <p>Leaves out only what is not eligible for certain. A question costs one pass over some tens of bit sets.
 */
final class PlacementIndex {

    private static final int STAGES = 5;

    private final int count;
    private final Eligibility eligibility;
    private final Policy policy;
    private final Map<Sector, BitSet> hostedIn = new EnumMap<>(Sector.class);
    private final BitSet[] closedToStage = sets(STAGES + 1);
    private final Map<Clearance, BitSet> asking = new EnumMap<>(Clearance.class);
    private final SkillIndex skills = new SkillIndex();
    private final DateIndex starts = new DateIndex();
    private final DateIndex ends = new DateIndex();
    private final SiteIndex sites;

    PlacementIndex(List<Placement> placements, Eligibility eligibility, Policy policy) {
        this.count = placements.size();
        this.eligibility = eligibility;
        this.policy = policy;
        this.sites = new SiteIndex(eligibility);
        for (int p = 0; p < count; p++) {
            add(p, placements.get(p));
        }
        skills.close(count);
        starts.close();
        ends.close();
    }

    private static BitSet[] sets(int count) {
        BitSet[] sets = new BitSet[count];
        for (int i = 0; i < count; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }

    private void add(int p, Placement placement) {
        hostedIn.computeIfAbsent(eligibility.host(placement).sector(), key -> new BitSet())
                .set(p);
        StageBand stages = placement.stages();
        for (int stage = 1; stage <= STAGES; stage++) {
            closedToStage[stage].set(p, stages != null && !stages.contains(stage));
        }
        placement
                .vetting()
                .forEach(clearance ->
                        asking.computeIfAbsent(clearance, key -> new BitSet()).set(p));
        skills.add(p, placement.essentialSkills());
        starts.add(placement.starts(), p);
        ends.add(placement.ends(), p);
        sites.add(p, placement);
    }

    /** A new set with every eligible placement and few others. */
    BitSet mayBeEligible(Candidate candidate) {
        BitSet found = new BitSet(count);
        Sector home = eligibility.home(candidate).sector();
        hostedIn.forEach((host, placements) -> {
            if (policy.directions().contains(new Direction(home, host))) {
                found.or(placements);
            }
        });
        if (candidate.stage() != null) {
            found.andNot(closedToStage[candidate.stage()]);
        }
        asking.forEach((clearance, placements) -> {
            if (!clearance.isSatisfiedBy(candidate.vetting())) {
                found.andNot(placements);
            }
        });
        skills.keepReachable(candidate.skills(), found);
        starts.removeBefore(candidate.availableFrom(), found);
        ends.removeAfter(candidate.availableTo(), found);
        sites.keepWithin(candidate, found);
        return found;
    }
}
