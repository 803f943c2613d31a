package org.charterexchange.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.matching.Fixtures.aCandidate;
import static org.charterexchange.matching.Fixtures.aPlacement;
import static org.charterexchange.matching.Fixtures.firm;
import static org.charterexchange.matching.Fixtures.force;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.Explainer;
import org.charterexchange.matching.Fixtures.ACandidate;
import org.charterexchange.matching.Fixtures.APlacement;
import org.charterexchange.matching.Fixtures.Round;
import org.charterexchange.matching.Matcher;
import org.charterexchange.matching.SolveListener;
import org.charterexchange.matching.SolveRequest;
import org.charterexchange.matching.Termination;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.generate.SpecialCases;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.InstanceWriter;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.Phrase;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.matching.reasons.NotPlacedReason;
import org.charterexchange.matching.result.Match;
import org.charterexchange.matching.result.Result;
import org.charterexchange.matching.result.Unmatched;
import org.charterexchange.matching.result.UnmatchedReason;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private final Matcher matcher = new Matcher();
    private final Explainer explainer = new Explainer();

    @Test
    void thePlacedCandidateHearsWhyAndTheOtherWhatTheSeatWouldHaveTaken() {
        SourcedInstance instance = twoForOneSeat();
        Result result = solve(instance);

        Explanation winner = explainer.explain(instance, result, "c1");
        assertThat(english(winner.summary()))
                .isEqualTo("You are placed at Title p, Firm b: your first choice; meets 1 of 2 wanted skills;"
                        + " panel score 90; 0 kg CO2e of travel.");
        assertThat(winner.unsuccessful()).isEmpty();

        Explanation other = explainer.explain(instance, result, "c2");
        assertThat(english(other.summary()))
                .isEqualTo("You are not placed in this round; your one application could not be given.");
        UnsuccessfulApplication application = other.unsuccessful().get(0);
        assertThat(application.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.reason()).isEqualTo(NotPlacedReason.SEATS_TAKEN);
            // 2 * (90 - 64) for the score
            assertThat(english(reason.detail()))
                    .isEqualTo("The one seat is taken. With this candidate there the round would be worth 52"
                            + " points less.");
        });
        assertThat(english(List.of(application.counterfactual().orElseThrow().sentence())))
                .isEqualTo("You would have been placed here had your panel score been 91 instead of 64.");
    }

    @Test
    void everyCounterfactualPlacesTheCandidateWhenTheRoundIsSolvedAgain() {
        Set<Counterfactual.Kind> seen = EnumSet.noneOf(Counterfactual.Kind.class);
        for (long seed = 0; seed < 4; seed++) {
            SourcedInstance instance = InstanceReader.read(Generator.generate(GeneratorSettings.of(30, seed)));
            Result result = solve(instance);
            if (result.points() < result.upperBound()) {
                continue;
            }
            Explanations explanations = explainer.of(instance, result);
            for (Candidate candidate : instance.instance().candidates()) {
                for (UnsuccessfulApplication application :
                        explanations.of(candidate.id()).unsuccessful()) {
                    application
                            .counterfactual()
                            .filter(change -> seen.add(change.kind()))
                            .ifPresent(change ->
                                    assertPlacesWith(instance.instance(), result, candidate, application, change));
                }
            }
        }
        assertThat(seen).contains(Counterfactual.Kind.PANEL_SCORE).hasSizeGreaterThan(2);
    }

    private void assertPlacesWith(
            Instance instance,
            Result before,
            Candidate candidate,
            UnsuccessfulApplication application,
            Counterfactual change) {
        List<Candidate> candidates = new ArrayList<>(instance.candidates());
        candidates.replaceAll(one -> one.id().equals(candidate.id()) ? change.changed() : one);
        List<Assessment> assessments = new ArrayList<>(instance.assessments());
        if (change.panelScore().isPresent()) {
            assessments.removeIf(one ->
                    one.candidate().equals(candidate.id()) && one.placement().equals(application.placement()));
            assessments.add(new Assessment(
                    candidate.id(), application.placement(), change.panelScore().getAsInt()));
        }
        Instance changed = new Instance(
                instance.name(),
                instance.organisations(),
                instance.placements(),
                candidates,
                assessments,
                instance.conflicts(),
                instance.exclusions(),
                instance.pins(),
                instance.links(),
                instance.incumbents(),
                instance.policy());
        Result after = solve(InstanceReader.read(InstanceWriter.write(changed)));

        assertThat(after.points()).isGreaterThanOrEqualTo(before.points() + change.gain());
        assertThat(after.matches())
                .extracting(Match::candidate, Match::placement)
                .contains(org.assertj.core.groups.Tuple.tuple(candidate.id(), application.placement()));
    }

    @Test
    void aResultOfAnotherInstanceAndAnUnknownCandidateAreRefused() {
        SourcedInstance instance = twoForOneSeat();
        Result result = solve(instance);

        assertThatThrownBy(() -> explainer.explain(instance, result, "nobody")).hasMessageContaining("nobody");
        assertThatThrownBy(
                        () -> explainer.explain(new SourcedInstance(instance.instance(), "0".repeat(64)), result, "c1"))
                .hasMessageContaining(instance.sha256());
    }

    @Test
    void whatTheResultSaysInWordsIsThereAsCodesToo() {
        SourcedInstance instance = InstanceReader.read(
                Generator.generate(GeneratorSettings.of(60, 2).withSpecialCases(SpecialCases.EVERY_KIND)));
        Result result = solve(instance);
        Explanations explanations = explainer.of(instance, result);
        assertThat(result.unmatched()).isNotEmpty();
        for (Unmatched unmatched : result.unmatched()) {
            assertThat(explanations.reasons(unmatched.candidate()).stream()
                            .map(reason ->
                                    new UnmatchedReason(reason.placement(), reason.reason(), english(reason.detail())))
                            .toList())
                    .isEqualTo(unmatched.reasons());
        }
    }

    @Test
    void aWelshReaderIsToldInWelsh() {
        SourcedInstance instance = twoForOneSeat();
        Explanation other = explainer.explain(instance, solve(instance), "c2");
        PhraseRenderer welsh = PhraseRenderer.in(Language.WELSH);
        assertThat(welsh.render(other.summary())).startsWith("Nid ydych wedi’ch lleoli");
        assertThat(welsh.render(other.unsuccessful().get(0).reasons().get(0).detail()))
                .isEqualTo("Mae’r unig sedd wedi’i chymryd. Gyda’r ymgeisydd hwn yno byddai’r rownd yn werth 52 pwynt"
                        + " yn llai.");
    }

    private static String english(List<Phrase> sentences) {
        return PhraseRenderer.in(Language.ENGLISH).render(sentences);
    }

    private static SourcedInstance twoForOneSeat() {
        Round round = new Round();
        round.organisations.addAll(List.of(force("a"), firm("b")));
        APlacement placement = aPlacement("p", "b");
        placement.desirable = Map.of("risk", 2, "agile", 2);
        round.placements.add(placement.made());
        for (String id : List.of("c1", "c2")) {
            ACandidate candidate = aCandidate(id, "a").appliesTo("p");
            candidate.skills = Map.of("risk", 3);
            round.candidates.add(candidate.made());
        }
        round.assessments.add(new Assessment("c1", "p", 90));
        round.assessments.add(new Assessment("c2", "p", 64));
        return InstanceReader.read(InstanceWriter.write(round.made()));
    }

    private Result solve(SourcedInstance instance) {
        return matcher.solve(instance, SolveRequest.of(new Termination.Steps(20_000), 1), SolveListener.silent());
    }
}
