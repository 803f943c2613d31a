package org.charterexchange.frontend.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormReaderTest {
    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();

    @Test
    void namesWhatIsNoNumberWithItsValue() {
        typed.add("seats", "two");
        FormReader reader = reader();

        assertThat(reader.number("seats")).isZero();
        assertThat(reader.errors().faults()).containsExactly(Fault.of("seats", "two", FaultCodes.WHOLE_NUMBER));
    }

    @Test
    void asksForANumberThatIsMissingOnlyWhereOneIsRequired() {
        FormReader reader = reader();

        assertThat(reader.optionalNumber("stage")).isNull();
        assertThat(reader.optionalLong("seed")).isNull();
        assertThat(reader.errors().empty()).isTrue();
        assertThat(reader.requiredLong("steps")).isZero();
        assertThat(reader.errors().faults()).extracting(Fault::field).containsExactly("steps");
    }

    @Test
    void readsNumbersWithTheirThousandsApart() {
        typed.add("steps", "1,000,000,000,000");

        assertThat(reader().requiredLong("steps")).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void readsDatesAsPeopleAndAsBrowsersWriteThem() {
        typed.add("starts", "2/4/2027");
        typed.add("ends", "2027-04-03");
        typed.add("other", "31/2/x");
        FormReader reader = reader();

        assertThat(reader.date("starts")).isEqualTo(LocalDate.of(2027, 4, 2));
        assertThat(reader.requiredDate("ends")).isEqualTo(LocalDate.of(2027, 4, 3));
        assertThat(reader.date("other")).isNull();
        assertThat(reader.errors().faults()).containsExactly(Fault.of("other", "31/2/x", FaultCodes.TYPED_DATE));
    }

    @Test
    void asksForADateThatIsMissingOnlyWhereOneIsRequired() {
        FormReader reader = reader();

        assertThat(reader.date("assessmentsUntil")).isNull();
        reader.requiredDate("offersOn");

        assertThat(reader.errors().faults()).extracting(Fault::field).containsExactly("offersOn");
    }

    @Test
    void leavesOutRowsWithoutASkillAndAsksForALevelOfEverySkill() {
        typed.put("skills-skill", List.of("incident-command", "", "media-handling"));
        typed.put("skills-level", List.of("4", "", ""));
        FormReader reader = reader();

        assertThat(reader.levels("skills")).isEqualTo(Map.of("incident-command", 4));
        assertThat(reader.errors().faults()).containsExactly(Fault.of("skills", "", FaultCodes.LEVEL_FOR_EVERY_SKILL));
    }

    @Test
    void asksForEachSkillOnce() {
        typed.put("skills-skill", List.of("media-handling", "media-handling"));
        typed.put("skills-level", List.of("4", "3"));
        FormReader reader = reader();

        assertThat(reader.levels("skills")).isEqualTo(Map.of("media-handling", 4));
        assertThat(reader.errors().faults()).containsExactly(Fault.of("skills", "", FaultCodes.SKILL_ONCE));
    }

    @Test
    void refusesAChoiceThatDoesNotExistAndIgnoresTicksThatDoNot() {
        typed.add("attendance", "MARS");
        typed.put("vetting", List.of("SC", "NONE"));
        FormReader reader = reader();

        assertThat(reader.choice("attendance", Attendance.class)).isEqualTo(Attendance.ON_SITE);
        assertThat(reader.choices("vetting", Clearance.class)).containsExactly(Clearance.SC);
        assertThat(reader.errors().faults()).containsExactly(Fault.of("attendance", "MARS", FaultCodes.CHOICE));
    }

    private FormReader reader() {
        return new FormReader(new FormFields(typed));
    }
}
