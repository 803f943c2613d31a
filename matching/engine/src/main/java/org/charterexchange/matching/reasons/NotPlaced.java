package org.charterexchange.matching.reasons;

import java.util.List;
import org.charterexchange.matching.language.Phrase;

/**
 * Why a candidate was not placed at a placement.
 *
 * @param placement the placement's id
 * @param reason the kind of reason
 * @param detail sentences that tell it with names and numbers; other candidates are not named
 */
public record NotPlaced(String placement, NotPlacedReason reason, List<Phrase> detail) {

    public NotPlaced {
        detail = List.copyOf(detail);
    }
}
