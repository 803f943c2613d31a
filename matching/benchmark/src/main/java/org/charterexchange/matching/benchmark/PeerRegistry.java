package org.charterexchange.matching.benchmark;

import java.util.List;
import java.util.Optional;
import org.charterexchange.matching.benchmark.peers.CpSatReferee;
import org.charterexchange.matching.benchmark.peers.DeferredAcceptance;
import org.charterexchange.matching.benchmark.peers.Greedy;
import org.charterexchange.matching.benchmark.peers.Hungarian;
import org.charterexchange.matching.benchmark.peers.MinimumCostFlow;
import org.charterexchange.matching.benchmark.peers.MipReferee;
import org.charterexchange.matching.benchmark.peers.Peer;
import org.charterexchange.matching.benchmark.peers.planning.OptaPlannerPeer;
import org.charterexchange.matching.benchmark.peers.planning.TimefoldPeer;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.problem.CompiledInstance;
import org.charterexchange.matching.problem.Problem;

/** Who takes part, by the name on the command line. */
final class PeerRegistry {

    /** The engine itself, which {@link Trial} calls through its public face. */
    static final String ENGINE = "engine";

    static final List<String> NAMES = List.of(
            ENGINE,
            "cpsat",
            "cbc",
            "scip",
            "highs",
            "timefold",
            "optaplanner",
            "flow",
            "hungarian",
            "deferred",
            "greedy");

    private PeerRegistry() {}

    static Peer peer(String name, CompiledInstance compiled) {
        return switch (name) {
            case "cpsat" -> new CpSatReferee();
            case "cbc" -> new MipReferee("CBC");
            case "scip" -> new MipReferee("SCIP");
            case "highs" -> new MipReferee("HIGHS");
            case "timefold" -> new TimefoldPeer();
            case "optaplanner" -> new OptaPlannerPeer();
            case "flow" -> new MinimumCostFlow();
            case "hungarian" -> new Hungarian();
            case "deferred" -> deferredAcceptance(compiled);
            case "greedy" -> new Greedy();
            default -> throw new IllegalArgumentException("no peer is called " + name + ", expected one of " + NAMES);
        };
    }

    /** Whether a peer searches on one core, so that another can be measured beside it. */
    static boolean usesOneCore(String name) {
        return !name.equals(ENGINE) && !name.equals("cpsat");
    }

    /** Why a peer need not try so many candidates, if it need not. */
    static Optional<String> hopeless(String name, int candidates) {
        return switch (name) {
            case "hungarian" ->
                candidates > 2_000
                        ? Optional.of("wants a complete graph, the square of the candidates in edges")
                        : Optional.empty();
            case "cpsat" ->
                candidates > 2_000 ? Optional.of("far from the bound at a tenth of this size") : Optional.empty();
            case "cbc", "scip", "highs" ->
                candidates > 20_000
                        ? Optional.of("its linear programme alone takes minutes at this size")
                        : Optional.empty();
            case "flow" ->
                candidates > 20_000 ? Optional.of("takes minutes at a tenth of this size") : Optional.empty();
            default -> Optional.empty();
        };
    }

    static String title(String name) {
        return switch (name) {
            case ENGINE -> "**this engine**";
            case "cpsat" -> "CP-SAT (OR-Tools)";
            case "cbc" -> "MIP, CBC";
            case "scip" -> "MIP, SCIP";
            case "highs" -> "MIP, HiGHS";
            case "timefold" -> "Timefold, default settings";
            case "optaplanner" -> "OptaPlanner, default settings";
            case "flow" -> "minimum-cost flow, no reciprocity (JGraphT)";
            case "hungarian" -> "Hungarian method, no reciprocity (JGraphT)";
            case "deferred" -> "deferred acceptance (Gale-Shapley)";
            default -> name;
        };
    }

    private static Peer deferredAcceptance(CompiledInstance compiled) {
        Problem problem = compiled.problem();
        int[] ranks = new int[problem.pairCount()];
        int[] scores = new int[problem.pairCount()];
        for (int c = 0; c < problem.candidateCount(); c++) {
            Candidate candidate = compiled.candidate(c);
            for (int pair = problem.firstPair()[c]; pair < problem.firstPair()[c + 1]; pair++) {
                Placement placement = compiled.placementOfPair(pair);
                ranks[pair] = candidate.rankOf(placement.id());
                scores[pair] = compiled.values().score(candidate, placement);
            }
        }
        return new DeferredAcceptance(ranks, scores);
    }
}
