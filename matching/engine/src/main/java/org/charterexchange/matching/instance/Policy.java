package org.charterexchange.matching.instance;

import java.util.List;

/**
 * What a matching is worth: weights in points, 0 to 1,000,000 each (section 4 of the matching specification).
 *
 * @param placed for each pair
 * @param preference a point of preference, 10 to 100 a pair that was applied for
 * @param skills a hundredth of the desirable skills met
 * @param development a hundredth of the development goals met
 * @param assessment a point of the panel's score
 * @param carbon a hundredth of the carbon reference, taken off
 * @param reciprocity for each move that an organisation's ledger returns
 * @param swap for each direct swap between two organisations
 * @param firstSent for each organisation that sends anybody
 * @param firstHosted for each organisation that hosts anybody
 * @param incumbent for each pair of the published matching that is kept
 * @param carbonReferenceKg the travel carbon that costs a hundred points of carbon, 1 to 1,000,000,000 kg CO2e
 * @param directions the ways in which people may move between sectors
 */
public record Policy(
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
        List<Direction> directions) {

    /** Policing to industry and industry to policing. */
    public static final List<Direction> BOTH_WAYS =
            List.of(new Direction(Sector.POLICING, Sector.INDUSTRY), new Direction(Sector.INDUSTRY, Sector.POLICING));

    /** The largest weight there is. */
    public static final int MAX_WEIGHT = 1_000_000;

    /** The policy of an instance that says nothing: the preset <em>balanced</em>. */
    public static final Policy DEFAULT = new Policy(1000, 3, 2, 3, 2, 1, 400, 200, 300, 300, 500, 1000, BOTH_WAYS);

    public Policy {
        directions = List.copyOf(directions);
    }
}
