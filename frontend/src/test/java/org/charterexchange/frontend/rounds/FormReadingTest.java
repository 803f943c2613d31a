package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What the forms of rounds and runs send to the API. */
class FormReadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void theShortNameIsMadeFromTheName() {
        RoundRequest request = round("Gŵyl  Hydref 2026!", "", "2026-10-31");

        assertThat(request.id()).isEqualTo("gwyl-hydref-2026");
        assertThat(request.applicationsUntil()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(request.assessmentsUntil()).isNull();
    }

    @Test
    void aShortNameThatWasTypedIsKept() {
        assertThat(round("Autumn", " autumn-26 ", "31/10/2026").id()).isEqualTo("autumn-26");
    }

    @Test
    void ofTheTwoLimitsOfARunOnlyTheChosenOneIsSent() {
        SubmittedForm typed = SubmittedForm.blank().with("seconds", 30).with("steps", "1,000");

        assertThat(run(typed.with("limit", "seconds").with("seed", 7))).isEqualTo(new RunRequest(30, null, 7L));
        assertThat(run(typed.with("limit", "steps"))).isEqualTo(new RunRequest(null, 1000L, null));
    }

    @Test
    void whatIsNoNumberInTheLimitThatWasNotChosenDoesNotMatter() {
        SubmittedForm typed = SubmittedForm.blank().with("seconds", "soon").with("steps", "x");

        assertThat(run(typed.with("seconds", 5))).isEqualTo(new RunRequest(5, null, null));
        StepVerifier.create(typed.with("seconds", "99999999999").read(StartPages::read))
                .expectError()
                .verify(PATIENCE);
    }

    private static RoundRequest round(String name, String id, String until) {
        return read(SubmittedForm.blank()
                .with("name", name)
                .with("id", id)
                .with("offersOn", "2026-09-01")
                .with("offersUntil", "2026-09-30")
                .with("applicationsUntil", until)
                .with("preset", "balanced")
                .read(PlanPages::read));
    }

    private static RunRequest run(SubmittedForm form) {
        return read(form.read(StartPages::read));
    }

    private static <T> T read(Mono<T> reading) {
        return reading.blockOptional(PATIENCE).orElseThrow();
    }
}
