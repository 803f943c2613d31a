package org.charterexchange.service.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.matching.instance.Candidate;
import org.junit.jupiter.api.Test;

class LateFilesTest extends LateChangesScene {

    @Test
    void aFileThatIsOvertakenBeforeItIsKeptIsRefused() {
        Scene scene = scene("late-file");
        closesAfterAnswer(scene, 0);
        problem(file(scene), 409, "window-closed");
        assertThat(frozen(scene).candidates()).hasSize(4);
        assertThat(unfinishedFiles(scene)).isZero();
        assertThat(state(scene, "leader-" + scene.eve().name())).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void aFileThatIsKeptBeforeTheRoundClosesIsWaitedForAndFrozenAsAWhole() {
        Scene scene = scene("early-file");
        closesAfterAnswer(scene, 1);
        ImportReport report = answer(file(scene), 200, ImportReport.class);
        assertThat(report.updated()).isEqualTo(1);
        upkeep();
        assertThat(frozen(scene).candidates())
                .extracting(Candidate::id)
                .hasSize(5)
                .contains(scene.eve().id());
    }
}
