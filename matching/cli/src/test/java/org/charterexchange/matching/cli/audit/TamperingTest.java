package org.charterexchange.matching.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TamperingTest {

    private static final int TAMPERINGS = 1_000;

    @Test
    void aSoundExportHolds() throws IOException {
        TrailReport report = verify(TestExport.sound());
        assertThat(report.findings()).isEmpty();
        assertThat(report.holds()).isTrue();
        assertThat(report.entries()).isEqualTo(120);
        assertThat(report.checkpoints()).isEqualTo(4);
        assertThat(report.unconfirmed()).isEqualTo(14);
    }

    @Test
    void eachOfAThousandRandomTamperingsIsFoundWhereItIs() throws IOException {
        Random random = new Random(4);
        List<Tampering> ways = List.copyOf(EnumSet.allOf(Tampering.class));
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TAMPERINGS; i++) {
            Tampering how = ways.get(i % ways.size());
            TestExport export = TestExport.sound();
            List<String> names = List.copyOf(export.chains.keySet());
            String chain = names.get(random.nextInt(names.size()));
            int index = random.nextInt(export.confirmed(chain));
            Tampering.Place place = how.tamper(export, chain, index, random);
            TrailReport report = verify(export);
            if (report.holds() || report.findings().stream().noneMatch(place::holds)) {
                missed.add(
                        how + " of " + chain + " at " + index + ": expected " + place + ", found " + report.findings());
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void whatCannotBeDetectedIsNotDetected() throws IOException {
        TestExport export = TestExport.sound();
        export.chains.values().forEach(entries -> entries.remove(entries.size() - 1));
        assertThat(verify(export).holds()).isTrue();
    }

    private static TrailReport verify(TestExport export) throws IOException {
        return TrailVerifier.verify(new BufferedReader(new StringReader(export.text())), TestExport.KEYS.getPublic());
    }
}
