package org.charterexchange.service.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.rounds.PolicyView;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.matching.instance.Direction;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.Preset;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Policies between the API and the engine.
 */
final class Policies {

    private static final int HEAVIEST_REFERENCE = 1_000_000_000;

    private Policies() {}

    /** The policy that a request asks for: its own weights, else those of its preset, else the balanced ones. */
    static PolicyView of(RoundRequest request) {
        if (request.policy() != null) {
            return request.policy();
        }
        return view(preset(request.preset()).orElse(Preset.BALANCED).policy());
    }

    /** The preset of this name, such as {@code first-choices}. */
    static Optional<Preset> preset(@Nullable String name) {
        return Arrays.stream(Preset.values())
                .filter(preset -> name(preset).equals(name))
                .findFirst();
    }

    private static String name(Preset preset) {
        return preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void check(RoundRequest request, Faults faults) {
        List<String> known = Arrays.stream(Preset.values()).map(Policies::name).toList();
        faults.require(
                request.preset() == null || preset(request.preset()).isPresent(),
                "/preset",
                request.preset(),
                FaultCodes.ONE_OF.with(known));
        if (request.policy() != null) {
            check(request.policy(), faults);
        }
    }

    private static void check(PolicyView policy, Faults faults) {
        faults.range("/policy/placed", policy.placed(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/preference", policy.preference(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/skills", policy.skills(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/development", policy.development(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/assessment", policy.assessment(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/carbon", policy.carbon(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/reciprocity", policy.reciprocity(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/swap", policy.swap(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/firstSent", policy.firstSent(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/firstHosted", policy.firstHosted(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/incumbent", policy.incumbent(), 0, Policy.MAX_WEIGHT);
        faults.range("/policy/carbonReferenceKg", policy.carbonReferenceKg(), 1, HEAVIEST_REFERENCE);
        checkDirections(policy.directions(), faults);
    }

    private static void checkDirections(@Nullable List<List<Sector>> directions, Faults faults) {
        faults.require(
                directions != null && !directions.isEmpty(), "/policy/directions", directions, FaultCodes.DIRECTIONS);
        for (int i = 0; directions != null && i < directions.size(); i++) {
            List<Sector> pair = directions.get(i);
            boolean twoSectors = pair != null && pair.size() == 2 && !pair.contains(null);
            faults.require(
                    twoSectors && directions.indexOf(pair) == i, "/policy/directions/" + i, pair, FaultCodes.DIRECTION);
        }
    }

    static PolicyView view(Policy policy) {
        return new PolicyView(
                policy.placed(),
                policy.preference(),
                policy.skills(),
                policy.development(),
                policy.assessment(),
                policy.carbon(),
                policy.reciprocity(),
                policy.swap(),
                policy.firstSent(),
                policy.firstHosted(),
                policy.incumbent(),
                policy.carbonReferenceKg(),
                policy.directions().stream()
                        .map(way -> List.of(
                                Sector.valueOf(way.home().name()),
                                Sector.valueOf(way.host().name())))
                        .toList());
    }

    static Policy engine(PolicyView policy) {
        return new Policy(
                policy.placed(),
                policy.preference(),
                policy.skills(),
                policy.development(),
                policy.assessment(),
                policy.carbon(),
                policy.reciprocity(),
                policy.swap(),
                policy.firstSent(),
                policy.firstHosted(),
                policy.incumbent(),
                policy.carbonReferenceKg(),
                policy.directions().stream()
                        .map(way -> new Direction(engine(way.get(0)), engine(way.get(1))))
                        .toList());
    }

    private static org.charterexchange.matching.instance.Sector engine(Sector sector) {
        return org.charterexchange.matching.instance.Sector.valueOf(sector.name());
    }
}
