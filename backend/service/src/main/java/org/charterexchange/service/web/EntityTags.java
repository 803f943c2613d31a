package org.charterexchange.service.web;

import java.util.List;
import java.util.regex.Pattern;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;

/**
 * Versions as entity tags.
 */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private EntityTags() {}

    /** The {@code ETag} of a version. */
    public static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * The version that an {@code If-Match} names.
     *
     * @throws ProblemException where it is not one strong entity tag of ours
     */
    public static long of(String ifMatch) {
        var matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw ProblemException.of(
                    ProblemType.MALFORMED, List.of(Fault.of("If-Match", ifMatch, FaultCodes.VERSION)));
        }
        return Long.parseLong(matcher.group(1));
    }
}
