package org.charterexchange.frontend.rounds;

import org.charterexchange.contract.rounds.LedgerView;

/**
 * What an organisation has sent and hosted in all, as a balance about the middle: sent to the left, hosted to the right.
 *
 * @param sent with what was carried in
 * @param hosted with what was carried in
 * @param sentWidth in units of the view box, whose middle is {@link #MIDDLE}
 * @param hostedWidth likewise
 */
public record LedgerBar(int sent, int hosted, double sentWidth, double hostedWidth) {
    /** The view box, in units. */
    public static final int WIDTH = 200;

    /** Where the balance turns. */
    public static final int MIDDLE = WIDTH / 2;

    /**
     * Draws one ledger.
     *
     * @param largest the largest number sent or hosted among those shown together, at least 0
     */
    public static LedgerBar of(LedgerView ledger, int largest) {
        int sent = ledger.sent() + ledger.sentBefore();
        int hosted = ledger.hosted() + ledger.hostedBefore();
        double unit = (MIDDLE - 4.0) / Math.max(1, largest);
        return new LedgerBar(sent, hosted, sent * unit, hosted * unit);
    }

    /** The larger of sent and hosted in all. */
    public static int larger(LedgerView ledger) {
        return Math.max(ledger.sent() + ledger.sentBefore(), ledger.hosted() + ledger.hostedBefore());
    }

    /** Where the bar of what was sent begins. */
    public double sentX() {
        return MIDDLE - sentWidth;
    }
}
