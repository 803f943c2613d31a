package org.charterexchange.matching.result;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.matching.bound.Certificate;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Language;
import org.charterexchange.matching.language.PhraseRenderer;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Matching;
import org.charterexchange.matching.problem.PairValueParts;
import org.charterexchange.matching.problem.Problem;
import org.charterexchange.matching.reasons.NotPlaced;
import org.charterexchange.matching.reasons.NotPlacedReasons;

/** Puts a matching and its certificate into the words and ids of section 6 of the matching specification. */
public final class ResultBuilder {

    private final CompiledInstance compiled;
    private final Problem problem;
    private final int[] pairs;
    private final Matching matching;

    /** A builder for the matching with the given pair for each candidate, or -1. */
    public ResultBuilder(CompiledInstance compiled, int[] pairOfCandidate) {
        this.compiled = compiled;
        this.problem = compiled.problem();
        this.pairs = pairOfCandidate.clone();
        this.matching = new Matching(problem, pairs);
    }

    /** The result; the same arguments give the same result. */
    public Result build(long upperBound, Certificate certificate, EngineRecord engine) {
        return new Result(
                new InstanceReference(compiled.instance().name(), compiled.sha256()),
                matching.points(),
                upperBound,
                matches(),
                unmatched(),
                exchanges(),
                ledger(),
                new MeasureTaker(compiled, matching).measures(),
                new PriceLister(compiled).list(certificate),
                engine);
    }

    private List<Match> matches() {
        List<Match> matches = new ArrayList<>(matching.placed());
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] >= 0) {
                Candidate candidate = compiled.candidate(c);
                Placement placement = compiled.placementOfPair(pairs[c]);
                PairValueParts parts = compiled.values().parts(candidate, placement);
                matches.add(new Match(candidate.id(), placement.id(), parts.value(), parts));
            }
        }
        return matches;
    }

    private List<Unmatched> unmatched() {
        NotPlacedReasons whyNot = new NotPlacedReasons(compiled, matching);
        PhraseRenderer english = PhraseRenderer.in(Language.ENGLISH);
        List<Unmatched> unmatched = new ArrayList<>();
        for (int c = 0; c < pairs.length; c++) {
            if (pairs[c] < 0) {
                List<UnmatchedReason> reasons = new ArrayList<>();
                for (String application : compiled.candidate(c).applications()) {
                    for (NotPlaced reason : whyNot.reasons(c, compiled.placementNumber(application))) {
                        reasons.add(new UnmatchedReason(
                                reason.placement(), reason.reason(), english.render(reason.detail())));
                    }
                }
                unmatched.add(new Unmatched(compiled.candidate(c).id(), reasons));
            }
        }
        return unmatched;
    }

    private List<List<String>> exchanges() {
        List<List<String>> exchanges = new ArrayList<>();
        for (int[] cycle : Exchanges.of(problem.organisationCount(), matching.flows())) {
            List<String> ids = new ArrayList<>(cycle.length);
            for (int organisation : cycle) {
                ids.add(compiled.organisation(organisation).id());
            }
            exchanges.add(ids);
        }
        return exchanges;
    }

    private List<LedgerEntry> ledger() {
        List<LedgerEntry> ledger = new ArrayList<>(problem.organisationCount());
        for (int o = 0; o < problem.organisationCount(); o++) {
            ledger.add(new LedgerEntry(compiled.organisation(o).id(), matching.sent(o), matching.hosted(o)));
        }
        return ledger;
    }
}
