package org.charterexchange.contract.rounds;

import java.util.List;
import org.charterexchange.contract.Sector;

/**
 * Weights and limits of a round (matching specification, section 4), each weight 0 to 1,000,000 points.
 *
 * @param directions pairs of home and host sector
 * @param carbonReferenceKg at least 1
 */
public record PolicyView(
        int placed,
        int preference,
        int skills,
        int development,
        int assessment,
        int carbon,
        int reciprocity,
        int swap,
        int firstSent,
        int firstHosted,
        int incumbent,
        int carbonReferenceKg,
        List<List<Sector>> directions) {}
