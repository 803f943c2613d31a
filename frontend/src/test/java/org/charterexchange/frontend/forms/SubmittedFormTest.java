package org.charterexchange.frontend.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.StageBand;
import org.charterexchange.frontend.forms.FormErrors.Changed;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SubmittedFormTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Something that a form changes, of every kind of field. */
    public record Thing(
            String title,
            @Nullable String site,
            int seats,
            LocalDate starts,
            Attendance attendance,
            Set<Clearance> vetting,
            Map<String, Integer> skills,
            StageBand stages,
            long version) {}

    private static final Thing NOW = new Thing(
            "Analyst",
            null,
            2,
            LocalDate.of(2027, 4, 2),
            Attendance.HYBRID,
            Set.of(Clearance.SC),
            Map.of("media-handling", 3),
            new StageBand(2, 4),
            7);

    private final SubmittedForm typed = SubmittedForm.of(
            MultiValueMap.fromMultiValue(Map.of(
                    "title", List.of(" Adviser "),
                    "seats", List.of("many"),
                    "vetting", List.of("SC", "DV"),
                    "skills-skill", List.of("media-handling", "", "media-handling"),
                    "skills-level", List.of("2", "", "3"),
                    "key", List.of("k-1"),
                    "version", List.of("5"))),
            Map.of());

    @Test
    void isFilledFromWhatItChanges() {
        SubmittedForm form = SubmittedForm.filledFrom(NOW);

        assertThat(form.value("title")).isEqualTo("Analyst");
        assertThat(form.value("site")).isEmpty();
        assertThat(form.value("seats")).isEqualTo("2");
        assertThat(form.value("starts")).isEqualTo("2027-04-02");
        assertThat(form.chosen("attendance", Attendance.HYBRID)).isTrue();
        assertThat(form.chosen("attendance", Attendance.REMOTE)).isFalse();
        assertThat(form.chosen("vetting", Clearance.SC)).isTrue();
        assertThat(form.value("stages-lowest")).isEqualTo("2");
        assertThat(form.rows("skills"))
                .containsExactly(new SkillRow("media-handling", 3), SkillRow.BLANK, SkillRow.BLANK);
        assertThat(form.ifMatch()).isEqualTo("\"7\"");
    }

    @Test
    void everyBlankFormActsByAKeyOfItsOwn() {
        assertThat(SubmittedForm.blank().key())
                .isNotNull()
                .isNotEqualTo(SubmittedForm.blank().key());
        assertThat(SubmittedForm.blank().rows("skills")).hasSize(2);
        assertThat(SubmittedForm.blank().ifMatch()).isEqualTo("\"-1\"");
    }

    @Test
    void aVersionThatIsNoneFitsNothing() {
        assertThat(typed.with("version", "7\" OR 1").ifMatch()).isEqualTo("\"-1\"");
        assertThat(typed.ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void moreRowsKeepWhatWasTypedAndEachSkillOnce() {
        SubmittedForm more = typed.withMoreRows();

        assertThat(more.rows("skills"))
                .startsWith(new SkillRow("media-handling", 2), SkillRow.BLANK)
                .hasSize(4);
        assertThat(more.value("title")).isEqualTo("Adviser");
        assertThat(more.key()).isEqualTo("k-1");
    }

    @Test
    void aFieldThatCannotBeReadShowsTheFormAgainAsItWasTyped() {
        Mono<Rendering> answer = typed.read(reader -> reader.number("seats"))
                .map(seats -> Rendering.redirectTo("/done").build())
                .transform(typed.shownAgain(SubmittedFormTest::page));

        StepVerifier.create(answer)
                .assertNext(page -> {
                    assertThat(page.status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
                    assertThat(shown(page).value("seats")).isEqualTo("many");
                    assertThat(shown(page).errors().faults())
                            .extracting(Fault::field)
                            .containsExactly("seats");
                    assertThat(shown(page).wrong("title")).isFalse();
                })
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void aRefusalOfTheApiShowsTheFormAgainWithTheVersionThatItHad() {
        StepVerifier.create(refused(409, null).transform(typed.shownAgain(SubmittedFormTest::page)))
                .assertNext(page -> {
                    assertThat(shown(page).errors().refusal()).isEqualTo("What happened.");
                    assertThat(shown(page).ifMatch()).isEqualTo("\"5\"");
                })
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void whatSomebodyElseWroteIsShownBesideWhatWasTypedWhichThenCanBeSavedOverIt() {
        ChangeView first = new ChangeView("Pat", Instant.EPOCH, List.of("title", "skills", "state"), 6);
        Mono<Rendering> answer = refused(412, first)
                .transform(typed.shownAgain(SubmittedFormTest::page, Mono.just(SubmittedForm.filledFrom(NOW))));

        StepVerifier.create(answer)
                .assertNext(page -> {
                    assertThat(shown(page).errors().changed())
                            .containsExactly(new Changed("title", "Analyst"), new Changed("skills", null));
                    assertThat(shown(page).value("title")).isEqualTo("Adviser");
                    assertThat(shown(page).ifMatch()).isEqualTo("\"7\"");
                    assertThat(shown(page).key()).isEqualTo("k-1");
                })
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void withoutTheFieldsAsTheyAreNowTheFormGoesOnFromTheVersionThatCameFirst() {
        ChangeView first = new ChangeView("Pat", Instant.EPOCH, List.of("state"), 6);

        StepVerifier.create(refused(412, first).transform(typed.shownAgain(SubmittedFormTest::page)))
                .assertNext(page -> assertThat(shown(page).ifMatch()).isEqualTo("\"6\""))
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void whatIsNoAnswerToAFormPassesBy() {
        StepVerifier.create(refused(404, null).transform(typed.shownAgain(SubmittedFormTest::page)))
                .expectError(UpstreamProblem.class)
                .verify(PATIENCE);
    }

    private static Mono<Rendering> page(SubmittedForm form) {
        return Mono.just(form.view("page").build());
    }

    private static SubmittedForm shown(Rendering page) {
        return (SubmittedForm) Objects.requireNonNull(page.modelAttributes().get("form"));
    }

    private static Mono<Rendering> refused(int status, @Nullable ChangeView first) {
        return Mono.error(new UpstreamProblem(
                new Problem("x", "Refused", status, "What happened.", null, null, null, first), new byte[0]));
    }
}
