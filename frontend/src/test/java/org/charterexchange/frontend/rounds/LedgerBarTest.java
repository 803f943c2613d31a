package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.LedgerView;
import org.junit.jupiter.api.Test;

class LedgerBarTest {

    @Test
    void whatWasCarriedInCountsAndTheLargestFillsItsSide() {
        LedgerView ledger = new LedgerView("kent", "Kent Police", Sector.POLICING, 3, 1, 1, 1);

        LedgerBar bar = LedgerBar.of(ledger, 4);

        assertThat(bar).isEqualTo(new LedgerBar(4, 2, 96, 48));
        assertThat(bar.sentX()).isEqualTo(4);
        assertThat(LedgerBar.larger(ledger)).isEqualTo(4);
    }

    @Test
    void anEmptyLedgerDrawsNothing() {
        assertThat(LedgerBar.of(new LedgerView("a", "A", Sector.INDUSTRY, 0, 0, 0, 0), 0))
                .isEqualTo(new LedgerBar(0, 0, 0, 0));
    }
}
