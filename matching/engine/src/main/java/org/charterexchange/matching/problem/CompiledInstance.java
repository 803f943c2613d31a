package org.charterexchange.matching.problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.SourcedInstance;

/** An instance and the problem it was compiled to, and the way between ids and numbers. Safe for many threads. */
public final class CompiledInstance {

    private final SourcedInstance source;
    private final Problem problem;
    private final List<Organisation> organisations;
    private final List<Placement> placements;
    private final List<Candidate> candidates;
    private final Map<String, Integer> organisationNumbers;
    private final Map<String, Integer> placementNumbers;
    private final Map<String, Integer> candidateNumbers;
    private final Eligibility eligibility;
    private final PairValue values;

    CompiledInstance(ProblemCompiler compiler, Problem problem) {
        this.source = compiler.source;
        this.problem = problem;
        this.organisations = compiler.organisations;
        this.placements = compiler.placements;
        this.candidates = compiler.candidates;
        this.organisationNumbers = compiler.organisationNumbers;
        this.placementNumbers = compiler.placementNumbers;
        this.candidateNumbers = numbers(candidates.stream().map(Candidate::id).toList());
        this.eligibility = compiler.eligibility;
        this.values = compiler.values;
    }

    static Map<String, Integer> numbers(List<String> sortedIds) {
        Map<String, Integer> numbers = new HashMap<>(sortedIds.size() * 2);
        for (int i = 0; i < sortedIds.size(); i++) {
            numbers.put(sortedIds.get(i), i);
        }
        return numbers;
    }

    public Instance instance() {
        return source.instance();
    }

    /** The SHA-256 of the bytes that the instance was read from. */
    public String sha256() {
        return source.sha256();
    }

    public Problem problem() {
        return problem;
    }

    public Eligibility eligibility() {
        return eligibility;
    }

    public PairValue values() {
        return values;
    }

    public Organisation organisation(int number) {
        return organisations.get(number);
    }

    public Placement placement(int number) {
        return placements.get(number);
    }

    public Candidate candidate(int number) {
        return candidates.get(number);
    }

    /** The placement of a pair. */
    public Placement placementOfPair(int pair) {
        return placements.get(problem.pairPlacement()[pair]);
    }

    /** The number of a candidate, or -1 where there is none of this id. */
    public int candidateNumber(String id) {
        return candidateNumbers.getOrDefault(id, -1);
    }

    /** The number of a placement, or -1 where there is none of this id. */
    public int placementNumber(String id) {
        return placementNumbers.getOrDefault(id, -1);
    }

    /** The number of an organisation, or -1 where there is none of this id. */
    public int organisationNumber(String id) {
        return organisationNumbers.getOrDefault(id, -1);
    }

    /** The pair of a candidate and a placement, or -1 where it is not eligible or the candidate is pinned elsewhere. */
    public int pair(int candidate, int placement) {
        int from = problem.firstPair()[candidate];
        int found = Arrays.binarySearch(problem.pairPlacement(), from, problem.firstPair()[candidate + 1], placement);
        return Math.max(found, -1);
    }
}
