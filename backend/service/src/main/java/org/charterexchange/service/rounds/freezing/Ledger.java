package org.charterexchange.service.rounds.freezing;

/**
 * What an organisation has sent and hosted in earlier published rounds.
 */
public record Ledger(int sent, int hosted) {

    /** An organisation that has taken part in no published round. */
    public static final Ledger NONE = new Ledger(0, 0);

    /** Both together. */
    public Ledger plus(Ledger other) {
        return new Ledger(sent + other.sent, hosted + other.hosted);
    }
}
