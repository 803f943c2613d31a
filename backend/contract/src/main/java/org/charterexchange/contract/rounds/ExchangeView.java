package org.charterexchange.contract.rounds;

import java.util.List;
import org.charterexchange.contract.Sector;

/**
 * A closed cycle of organisations: a swap or a longer ring.
 *
 * @param moves each from one organisation to the next
 */
public record ExchangeView(List<Move> moves) {

    /** One move of an exchange. */
    public record Move(
            String homeId,
            String homeName,
            Sector homeSector,
            String hostId,
            String hostName,
            String candidateId,
            String candidateName,
            String placementTitle) {}
}
