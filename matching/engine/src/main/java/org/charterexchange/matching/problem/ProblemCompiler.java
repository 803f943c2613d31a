package org.charterexchange.matching.problem;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Link;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.charterexchange.matching.json.Utf8Order;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Compiles instances to problems.
 *
 * <p>Eligible pairs come from the applications and, for those open to offers, from an index of the placements, never from
 * looking at every candidate with every placement. Time and memory grow with the number of applications and eligible
 * pairs.
 */
public final class ProblemCompiler {

    /** How many eligible pairs an instance may have. */
    public static final int MOST_PAIRS = 100_000_000;

    private static final int CHUNK = 2048;

    final SourcedInstance source;
    final List<Organisation> organisations;
    final List<Placement> placements;
    final List<Candidate> candidates;
    final Map<String, Integer> organisationNumbers;
    final Map<String, Integer> placementNumbers;
    final Eligibility eligibility;
    final PairValue values;

    private final Map<String, String> pins = new HashMap<>();
    private @Nullable PlacementIndex index;

    private ProblemCompiler(SourcedInstance source) {
        this.source = source;
        Instance instance = source.instance();
        organisations = sorted(instance.organisations(), Organisation::id);
        placements = sorted(instance.placements(), Placement::id);
        candidates = sorted(instance.candidates(), Candidate::id);
        organisationNumbers = CompiledInstance.numbers(
                organisations.stream().map(Organisation::id).toList());
        placementNumbers =
                CompiledInstance.numbers(placements.stream().map(Placement::id).toList());
        eligibility = new Eligibility(instance);
        values = new PairValue(instance, eligibility);
        instance.pins().forEach(pin -> pins.put(pin.candidate(), pin.placement()));
    }

    /**
     * Compiles an instance that was read and checked.
     *
     * @throws RefusedInstanceException if it has more than {@value #MOST_PAIRS} eligible pairs
     */
    public static CompiledInstance compile(SourcedInstance source) {
        ProblemCompiler compiler = new ProblemCompiler(source);
        return new CompiledInstance(compiler, compiler.problem());
    }

    private static <T> List<T> sorted(List<T> items, Function<T, String> id) {
        return items.stream()
                .sorted(Comparator.comparing(id, Utf8Order.BY_BYTES))
                .toList();
    }

    private Problem problem() {
        CompressedPairRows rows = pairs();
        int[][] links = links();
        Policy policy = source.instance().policy();
        return new Problem(
                organisations.size(),
                rows.firstPair(),
                rows.placements(),
                rows.values(),
                numbers(candidates, candidate -> organisationNumber(candidate.organisation())),
                pinned(),
                partners(links),
                links[0],
                links[1],
                numbers(placements, placement -> organisationNumber(placement.organisation())),
                numbers(placements, Placement::seats),
                numbers(organisations, organisation -> limit(organisation.releaseLimit())),
                numbers(organisations, organisation -> limit(organisation.hostLimit())),
                numbers(organisations, Organisation::sentBefore),
                numbers(organisations, Organisation::hostedBefore),
                new Problem.Weights(policy.reciprocity(), policy.swap(), policy.firstSent(), policy.firstHosted()));
    }

    private static <T> int[] numbers(List<T> items, Function<T, Integer> number) {
        return items.stream().mapToInt(number::apply).toArray();
    }

    private static int limit(@Nullable Integer limit) {
        return limit == null ? Problem.UNLIMITED : limit;
    }

    private int organisationNumber(String id) {
        return organisationNumbers.getOrDefault(id, -1);
    }

    /** PairValueParts of the candidates on all cores; the result does not depend on how many there are. */
    private CompressedPairRows pairs() {
        AtomicLong total = new AtomicLong();
        return CompressedPairRows.joined(IntStream.range(0, (candidates.size() + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> pairs(
                        candidates.subList(chunk * CHUNK, Math.min(candidates.size(), (chunk + 1) * CHUNK)), total))
                .toList());
    }

    private CompressedPairRows pairs(List<Candidate> some, AtomicLong total) {
        CompressedPairRows rows = new CompressedPairRows(some.size());
        for (Candidate candidate : some) {
            int before = rows.count();
            eligible(candidate)
                    .forEach(p -> rows.add(
                            p, values.parts(candidate, placements.get(p)).value()));
            if (total.addAndGet(rows.count() - before) > MOST_PAIRS) {
                throw new RefusedInstanceException(List.of(new Fault(
                        "/candidates",
                        Phrase.of(FoundValue.MORE_PAIRS, new Argument.Numeral(MOST_PAIRS)),
                        FaultCode.FEWER_PAIRS)));
            }
            rows.endCandidate();
        }
        return rows;
    }

    /** The numbers of the placements, ascending. */
    private IntStream eligible(Candidate candidate) {
        String pinned = pins.get(candidate.id());
        if (pinned != null) {
            return IntStream.of(placementNumbers.getOrDefault(pinned, -1));
        }
        if (candidate.openToOffers()) {
            return openTo(candidate).stream();
        }
        return candidate.applications().stream()
                .mapToInt(application -> placementNumbers.getOrDefault(application, -1))
                .filter(p -> eligibility.isEligible(candidate, placements.get(p)))
                .sorted();
    }

    private BitSet openTo(Candidate candidate) {
        BitSet eligible = index().mayBeEligible(candidate);
        for (int p = eligible.nextSetBit(0); p >= 0; p = eligible.nextSetBit(p + 1)) {
            if (!eligibility.isEligible(candidate, placements.get(p))) {
                eligible.clear(p);
            }
        }
        return eligible;
    }

    private synchronized PlacementIndex index() {
        PlacementIndex built = index;
        if (built == null) {
            built = new PlacementIndex(
                    placements, eligibility, source.instance().policy());
            index = built;
        }
        return built;
    }

    private boolean[] pinned() {
        boolean[] pinned = new boolean[candidates.size()];
        for (int c = 0; c < pinned.length; c++) {
            pinned[c] = pins.containsKey(candidates.get(c).id());
        }
        return pinned;
    }

    private int[][] links() {
        Map<String, Integer> numbers =
                CompiledInstance.numbers(candidates.stream().map(Candidate::id).toList());
        List<Link> links = source.instance().links();
        return new int[][] {
            numbers(links, link -> numbers.getOrDefault(link.first(), -1)),
            numbers(links, link -> numbers.getOrDefault(link.second(), -1))
        };
    }

    private int[] partners(int[][] links) {
        int[] partners = new int[candidates.size()];
        Arrays.fill(partners, -1);
        for (int i = 0; i < links[0].length; i++) {
            partners[links[0][i]] = links[1][i];
            partners[links[1][i]] = links[0][i];
        }
        return partners;
    }
}
