package org.charterexchange.frontend.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.ChangeView;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.FieldFault;
import org.charterexchange.contract.Problem;
import org.charterexchange.frontend.forms.FormErrors.Changed;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormReaderTest {
    private final MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    private final FormReader reader = new FormReader(form, key -> key);

    @Test
    void whatIsNoNumberIsNamedWithItsValue() {
        form.add("seats", "two");

        assertThat(reader.number("seats")).isZero();
        assertThat(reader.errors().faults()).containsExactly(new Fault("seats", "two", "form.number"));
    }

    @Test
    void datesAreReadAsPeopleAndAsBrowsersWriteThem() {
        form.add("starts", "2/4/2027");
        form.add("ends", "2027-04-03");
        form.add("other", "31/2/x");

        assertThat(reader.date("starts")).isEqualTo(LocalDate.of(2027, 4, 2));
        assertThat(reader.date("ends")).isEqualTo(LocalDate.of(2027, 4, 3));
        assertThat(reader.date("other")).isNull();
        assertThat(reader.errors().faults()).containsExactly(new Fault("other", "31/2/x", "form.date"));
    }

    @Test
    void rowsWithoutASkillAreLeftOutAndASkillWithoutALevelIsAFault() {
        form.put("skills-skill", List.of("incident-command", "", "media-handling"));
        form.put("skills-level", List.of("4", "", ""));

        assertThat(reader.levels("skills")).isEqualTo(Map.of("incident-command", 4));
        assertThat(reader.errors().faults()).extracting(Fault::expected).containsExactly("form.level");
    }

    @Test
    void choicesThatDoNotExistAreRefusedOrIgnored() {
        form.add("attendance", "MARS");
        form.put("vetting", List.of("SC", "NONE"));

        assertThat(reader.choice("attendance", Attendance.class)).isEqualTo(Attendance.ON_SITE);
        assertThat(reader.choices("vetting", Clearance.class)).containsExactly(Clearance.SC);
        assertThat(reader.errors().faults()).containsExactly(new Fault("attendance", "MARS", "form.choice"));
    }

    @Test
    void everyFaultThatTheApiNamesLeadsToItsField() {
        FormErrors errors = FormErrors.of(refusal(List.of(
                new FieldFault("/essentialSkills/x", "9", "1 to 5"), new FieldFault("reason", null, "1 to 1000"))));

        assertThat(errors.refusal()).isNull();
        assertThat(errors.faults()).extracting(Fault::field).containsExactly("essentialSkills", "reason");
    }

    @Test
    void aRefusalWithoutFaultsSaysWhatHappened() {
        assertThat(FormErrors.of(refusal(List.of())).refusal()).isEqualTo("The round is closed.");
    }

    @Test
    void whatSomebodyElseChangedIsToldWithWhatItSaysNow() {
        ChangeView first = new ChangeView("Pat", Instant.EPOCH, List.of("title", "essentialSkills"), 3);

        FormErrors errors = FormErrors.of(refusal(List.of())).after(first, Map.of("title", "Analyst", "seats", "2"));

        assertThat(errors.empty()).isFalse();
        assertThat(errors.changed())
                .containsExactly(new Changed("title", "Analyst"), new Changed("essentialSkills", null));
    }

    @Test
    void aVersionThatIsNoneFitsNothing() {
        form.add("version", "7\" OR 1");

        assertThat(EntityTags.of(form)).isEqualTo("\"-1\"");
        assertThat(EntityTags.tag(7)).isEqualTo("\"7\"");
    }

    private static UpstreamProblem refusal(List<FieldFault> faults) {
        return new UpstreamProblem(
                new Problem("x", "Conflict", 409, "The round is closed.", null, null, faults), new byte[0]);
    }
}
