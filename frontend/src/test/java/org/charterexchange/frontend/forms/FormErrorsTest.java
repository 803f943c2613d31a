package org.charterexchange.frontend.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.junit.jupiter.api.Test;

class FormErrorsTest {
    @Test
    void everyFaultThatTheApiNamesLeadsToItsField() {
        FormErrors errors = FormErrors.of(refusal(List.of(
                FieldFault.of("/essentialSkills/x", "9", FaultCodes.WHOLE_NUMBER_FROM_TO.with(1, 5), "1 to 5"),
                FieldFault.of("reason", null, FaultCodes.CHARACTERS.with(1000), "1 to 1000"))));

        assertThat(errors.refusal()).isNull();
        assertThat(errors.faults()).extracting(Fault::field).containsExactly("essentialSkills", "reason");
    }

    @Test
    void aRefusalWithoutFaultsSaysWhatHappened() {
        assertThat(FormErrors.of(refusal(List.of())).refusal()).isEqualTo("The round is closed.");
    }

    private static UpstreamProblem refusal(List<FieldFault> faults) {
        return new UpstreamProblem(
                new Problem("x", "Conflict", 409, "The round is closed.", null, null, faults), new byte[0]);
    }
}
