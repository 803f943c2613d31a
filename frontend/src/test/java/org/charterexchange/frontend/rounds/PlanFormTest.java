package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.words.TestWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanFormTest {

    @Test
    void makesTheShortNameFromTheName() {
        RoundRequest request = form("Gŵyl  Hydref 2026!", "", "2026-10-31").request();

        assertThat(request.id()).isEqualTo("gwyl-hydref-2026");
        assertThat(request.applicationsUntil()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void keepsTheShortNameThatWasTyped() {
        assertThat(form("Autumn", " autumn-26 ", "2026-10-31").request().id()).isEqualTo("autumn-26");
    }

    @Test
    void takesADayAsItIsWrittenWhereABrowserHasNoCalendar() {
        assertThat(form("Autumn", "a", "31/10/2026").request().applicationsUntil())
                .isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void namesEveryFieldThatIsNotADate() {
        assertThat(form("A", "a", "31 October").faults(TestWords.english()))
                .containsExactly(new Fault("applicationsUntil", "31 October", "a date, for example 1/10/2026"));
        assertThat(form("A", "a", null).faults(TestWords.english()))
                .extracting(Fault::field)
                .containsExactly("applicationsUntil");
    }

    private static PlanForm form(String name, String id, @Nullable String until) {
        return new PlanForm("key", name, id, "2026-09-01", "2026-09-30", until, null, "balanced");
    }
}
