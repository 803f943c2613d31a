package org.charterexchange.contract.applications;

import java.util.List;
import org.charterexchange.contract.arguments.Phrase;

/**
 * Why a choice cannot be matched as things stand now.
 *
 * @param reason a reason of section 2 of the matching specification, or {@code SEATS_TAKEN}, {@code HOST_LIMIT}, {@code
 *     RELEASE_LIMIT} where there is no seat at all
 * @param detail the same in words, with names and numbers, in the language that the reader likes best
 * @param details the same as codes with arguments, one for each sentence
 */
public record ObstacleView(String reason, String detail, List<Phrase> details) {

    /** Keeps its own list. */
    public ObstacleView {
        details = List.copyOf(details);
    }
}
