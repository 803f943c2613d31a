package org.charterexchange.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.RowFault;
import org.charterexchange.service.applications.Applications;
import org.charterexchange.service.applications.EndorsedRanking;
import org.charterexchange.service.testing.TestRounds;
import org.junit.jupiter.api.Test;

class ImportRecoveryTest extends ImportScene {

    /** How long it takes is measured by {@code ImportMeasurement} in {@code infra/journeys}. */
    @Test
    void fiveThousandCandidatesAreImportedAndTheSameFileAgainChangesNothing() {
        organisation("bulk-force", Sector.POLICING);
        StringBuilder file = new StringBuilder(CANDIDATES);
        for (int i = 0; i < 5000; i++) {
            file.append(String.format(
                    Locale.ROOT,
                    "bulk-%04d,bulk-force,Person %d,Sergeant,2,risk-assessment:3;data-analysis:2;incident-command:4,digital-strategy:4,NPPV3,100%n",
                    i,
                    i));
        }

        assertThat(bulk(file.toString()))
                .extracting(ImportReport::rows, ImportReport::created, ImportReport::updated, ImportReport::unchanged)
                .containsExactly(5000, 5000, 0, 0);
        assertThat(bulk(file.toString()))
                .extracting(ImportReport::rows, ImportReport::created, ImportReport::updated, ImportReport::unchanged)
                .containsExactly(5000, 0, 0, 5000);
        CandidateView last = answer(asProgramme().get().uri("/candidates/bulk-4999"), 200, CandidateView.class);
        assertThat(last.name()).isEqualTo("Person 4999");
    }

    @Test
    void placementsAndRankedApplicationsFollow() {
        organisation("chain-force", Sector.POLICING);
        organisation("chain-firm", Sector.INDUSTRY);
        TestRounds.set("chain-round", true, true);
        csv("candidates", false, null, CANDIDATES + "chain-c,chain-force,Cy,,,,,,\n", 200);
        String placements = """
                id,organisation,title,seats,lowestStage,highestStage,essentialSkills,starts,ends,attendance,vetting
                chain-p,chain-firm,First,2,2,4,risk-assessment:2,2027-01-04,2027-03-26,HYBRID,BPSS
                chain-q,chain-firm,Second,,,,,,,,
                """;
        assertThat(csv("placements", false, "chain-round", placements, 200).created())
                .isEqualTo(2);
        String applications = "candidate,placements,openToOffers\nchain-c,chain-q;chain-p,true\n";
        assertThat(csv("applications", false, "chain-round", applications, 200).created())
                .isEqualTo(1);
        assertThat(csv("applications", false, "chain-round", applications, 200).unchanged())
                .isEqualTo(1);
        assertThat(bean(Applications.class)
                        .endorsed("chain-round")
                        .collectList()
                        .block())
                .containsExactly(new EndorsedRanking("chain-c", "chain-force", List.of("chain-q", "chain-p"), true));
        String wrong = "candidate,placements\nchain-c,chain-q;chain-q;nowhere\nnobody,\n";
        assertThat(csv("applications", true, "chain-round", wrong, 422).faults())
                .extracting(RowFault::line, RowFault::value)
                .containsExactly(tuple(2L, "chain-q"), tuple(2L, "nowhere"), tuple(3L, "nobody"));
        TestRounds.set("chain-round", false, false);
        problem(csvRequest("applications", false, "chain-round").bodyValue(applications), 409, "window-closed");
    }
}
