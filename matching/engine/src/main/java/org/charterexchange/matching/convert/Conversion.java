package org.charterexchange.matching.convert;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;

/**
 * Converts a file to an instance of the matching specification.
 *
 * <p>Orders: everybody who submitted one is a candidate who applies in that order, those of a tie in the order in which
 * they are written; every alternative is a placement. Costs: every item is a candidate, every place a placement with one
 * seat; the panel's score is 100 minus the cost, and the policy knows nothing but scores, so that {@code 100 n - points}
 * is the least cost of n items. Where not every place is allowed, being placed is worth 1,000,000 points besides, far
 * above all scores, and the least cost is {@code 100 n - (points - 1,000,000 n)} where all items can be placed.
 *
 * @param format what the file is written in
 * @param name of the instance
 * @param organisations 1: one organisation sends everybody and another hosts everybody; more: as many of either sector
 *     both send and host, candidates and placements being dealt out in turn, and whoever would stay in a sector may not
 *     go there; 1 to 10,000; of no account for costs
 * @param seats of every placement, 1 to 1,000,000; 0 for as many as give everybody one; of no account for costs
 */
public record Conversion(FileFormat format, String name, int organisations, int seats) {

    /** How many candidates a file may lead to. */
    public static final int MOST_CANDIDATES = 1_000_000;

    private static final int MOST_ORGANISATIONS = 10_000;

    /**
     * @throws IllegalArgumentException naming the setting that is out of range, its value and the range
     */
    public Conversion {
        require("organisations", organisations, 1, MOST_ORGANISATIONS);
        require("seats", seats, 0, MOST_CANDIDATES);
    }

    private static void require(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", expected a number from " + lowest + " to " + highest);
        }
    }

    /**
     * The instance; equal files and settings give equal instances.
     *
     * @param file in UTF-8
     * @throws RefusedFileException naming line, column, value and expectation of every fault
     */
    public Instance convert(byte[] file) {
        Faults faults = new Faults();
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int broken = lines.get(i).indexOf('\uFFFD');
            if (broken >= 0) {
                TextSpan.of(i + 1, broken + 1, FoundValue.A_BYTE_NOT_UTF_8).expect(faults, FaultCode.TEXT_IN_UTF_8);
            }
        }
        Instance instance = format.isOrder() ? orders(lines, faults) : costs(lines, faults);
        if (faults.count() > 0) {
            throw new RefusedFileException(faults.list());
        }
        return instance;
    }

    private Instance orders(List<String> lines, Faults faults) {
        PreferenceFile file = PreferenceFile.read(lines, format, faults);
        if (file.voters() > MOST_CANDIDATES) {
            faults.add(
                    "",
                    Phrase.of(FoundValue.VOTERS, new Argument.Numeral(file.voters())),
                    FaultCode.AT_MOST,
                    new Argument.Numeral(MOST_CANDIDATES));
        }
        return faults.count() > 0 ? ConvertedInstances.EMPTY : ConvertedInstances.ofOrders(file, this);
    }

    private Instance costs(List<String> lines, Faults faults) {
        CostFile file = CostFile.read(lines, format, faults);
        return faults.count() > 0 ? ConvertedInstances.EMPTY : ConvertedInstances.ofCosts(file, this);
    }
}
