package org.charterexchange.frontend.rounds;

import java.util.Comparator;
import java.util.List;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.frontend.charts.Balance;
import org.charterexchange.frontend.words.Words;

/** An organisation's ledger as a row of a table. */
public record LedgerRow(LedgerView ledger, LedgerBar bar, String sent, String hosted, String balance) {

    /** Rows whose bars share one scale, the largest first. */
    static List<LedgerRow> of(List<LedgerView> ledgers, Words words) {
        int largest = ledgers.stream().mapToInt(LedgerBar::larger).max().orElse(0);
        return ledgers.stream()
                .sorted(Comparator.comparingInt((LedgerView one) -> one.sent() + one.hosted())
                        .reversed()
                        .thenComparing(LedgerView::organisationName))
                .map(one -> of(one, LedgerBar.of(one, largest), words))
                .toList();
    }

    /** How many people policing and the others have sent. */
    static Balance sides(List<LedgerView> ledgers) {
        return new Balance(sent(ledgers, true), sent(ledgers, false));
    }

    private static int sent(List<LedgerView> ledgers, boolean policing) {
        return ledgers.stream()
                .filter(one -> (one.sector() == Sector.POLICING) == policing)
                .mapToInt(LedgerView::sent)
                .sum();
    }

    private static LedgerRow of(LedgerView ledger, LedgerBar bar, Words words) {
        int more = bar.sent() - bar.hosted();
        String key = more == 0 ? "even" : more > 0 ? "sent-more" : "hosted-more";
        return new LedgerRow(
                ledger,
                bar,
                words.number(bar.sent()),
                words.number(bar.hosted()),
                words.say("rounds.ledger." + key, Math.abs(more)));
    }
}
