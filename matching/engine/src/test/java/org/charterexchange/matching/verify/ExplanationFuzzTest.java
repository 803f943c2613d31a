package org.charterexchange.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.charterexchange.matching.Explainer;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.explain.Counterfactual;
import org.charterexchange.matching.explain.Explanation;
import org.charterexchange.matching.explain.UnsuccessfulApplication;
import org.charterexchange.matching.generate.EdgeCaseInstances;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.InstanceWriter;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.matching.reasons.NotPlacedReason;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.json.UntrustedJson;
import org.junit.jupiter.api.Test;

/** Tries every matching of small changed rounds: what people are told would have placed them would have. */
class ExplanationFuzzTest {

    private static final int INSTANCES = Integer.getInteger("fuzz.explanations", 500);
    private static final long SEED = Long.getLong("fuzz.seed", 20261200);

    private static final Set<NotPlacedReason> OF_THE_ROUND = EnumSet.of(
            NotPlacedReason.SEATS_TAKEN,
            NotPlacedReason.HOST_LIMIT,
            NotPlacedReason.RELEASE_LIMIT,
            NotPlacedReason.LINK,
            NotPlacedReason.BETTER_OVERALL);

    private final Map<Counterfactual.Kind, Integer> kinds = new HashMap<>();
    private int without;
    private int refused;

    @Test
    void theCounterfactualIsEnoughAndTheSmallestThatIs() {
        for (long seed = SEED; seed < SEED + INSTANCES; seed++) {
            try {
                SourcedInstance instance = InstanceReader.read(new EdgeCaseInstances(seed).draw());
                Result result = new Matcher()
                        .solve(instance, SolveRequest.of(new Termination.Steps(5000), 1), SolveListener.silent());
                check(seed, instance, result);
            } catch (RefusedInstanceException e) {
                refused++; // nothing to explain
            }
        }
        assertThat(kinds)
                .containsKeys(
                        Counterfactual.Kind.MISSING_PANEL_SCORE,
                        Counterfactual.Kind.RANK,
                        Counterfactual.Kind.SKILL_LEVEL);
        assertThat(without).isPositive();
        assertThat(refused).isLessThan(INSTANCES / 2);
    }

    private void check(long seed, SourcedInstance source, Result result) {
        Instance instance = source.instance();
        for (org.charterexchange.matching.instance.Candidate candidate : instance.candidates()) {
            boolean simple = !candidate.openToOffers()
                    && instance.pins().stream().noneMatch(pin -> pin.candidate().equals(candidate.id()));
            Explanation explanation = new Explainer().explain(source, result, candidate.id());
            if (simple && explanation.match().isEmpty()) {
                for (UnsuccessfulApplication application : explanation.unsuccessful()) {
                    check(
                            "seed " + seed + " " + candidate.id() + " " + application,
                            instance,
                            candidate.id(),
                            application);
                }
            }
        }
    }

    private void check(String what, Instance instance, String candidate, UnsuccessfulApplication application) {
        if (application.counterfactual().isPresent()) {
            Counterfactual change = application.counterfactual().get();
            kinds.merge(change.kind(), 1, Integer::sum);
            assertThat(wouldBePlaced(
                            changed(instance, candidate, application, change), candidate, application.placement()))
                    .as("is enough: " + what)
                    .isTrue();
        } else {
            without++;
        }
        if (OF_THE_ROUND.contains(application.reasons().get(0).reason())) {
            int enough = application
                    .counterfactual()
                    .filter(change -> change.panelScore().isPresent())
                    .map(change -> change.panelScore().getAsInt())
                    .orElse(101);
            Instance less = scored(instance, candidate, application.placement(), enough - 1);
            assertThat(score(instance, candidate, application.placement()) < enough - 1
                            && wouldBePlaced(less, candidate, application.placement()))
                    .as("a lower score is enough: " + what)
                    .isFalse();
        }
    }

    private static Instance changed(
            Instance instance, String candidate, UnsuccessfulApplication application, Counterfactual change) {
        if (change.panelScore().isPresent()) {
            return scored(
                    instance,
                    candidate,
                    application.placement(),
                    change.panelScore().getAsInt());
        }
        List<org.charterexchange.matching.instance.Candidate> candidates = new ArrayList<>(instance.candidates());
        candidates.replaceAll(one -> one.id().equals(candidate) ? change.changed() : one);
        return copy(instance, candidates, instance.assessments(), instance.exclusions(), instance.pins());
    }

    private static int score(Instance instance, String candidate, String placement) {
        return instance.assessments().stream()
                .filter(one ->
                        one.candidate().equals(candidate) && one.placement().equals(placement))
                .mapToInt(Assessment::score)
                .findFirst()
                .orElse(50);
    }

    private static Instance scored(Instance instance, String candidate, String placement, int score) {
        List<Assessment> assessments = new ArrayList<>(instance.assessments());
        assessments.removeIf(
                one -> one.candidate().equals(candidate) && one.placement().equals(placement));
        assessments.add(new Assessment(candidate, placement, score));
        return copy(instance, instance.candidates(), assessments, instance.exclusions(), instance.pins());
    }

    /** Whether every best matching has the candidate there. */
    private static boolean wouldBePlaced(Instance instance, String candidate, String placement) {
        List<Pin> pins = new ArrayList<>(instance.pins());
        pins.add(new Pin(candidate, placement, "r"));
        List<Exclusion> exclusions = new ArrayList<>(instance.exclusions());
        exclusions.add(new Exclusion(candidate, placement, "r"));
        OptionalLong there =
                optimum(copy(instance, instance.candidates(), instance.assessments(), instance.exclusions(), pins));
        OptionalLong elsewhere =
                optimum(copy(instance, instance.candidates(), instance.assessments(), exclusions, instance.pins()));
        return there.isPresent() && there.getAsLong() > elsewhere.orElse(Long.MIN_VALUE);
    }

    private static OptionalLong optimum(Instance instance) {
        return BruteForce.optimum(
                InstanceFacts.read(UntrustedJson.read(new ByteArrayInputStream(InstanceWriter.write(instance)))));
    }

    private static Instance copy(
            Instance instance,
            List<org.charterexchange.matching.instance.Candidate> candidates,
            List<Assessment> assessments,
            List<Exclusion> exclusions,
            List<Pin> pins) {
        return new Instance(
                instance.name(),
                instance.organisations(),
                instance.placements(),
                candidates,
                assessments,
                instance.conflicts(),
                exclusions,
                pins,
                instance.links(),
                instance.incumbents(),
                instance.policy());
    }
}
