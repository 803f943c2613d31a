package org.charterexchange.frontend.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterexchange.contract.FieldFault;
import org.charterexchange.contract.Problem;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.junit.jupiter.api.Test;

class FormErrorsTest {
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

    private static UpstreamProblem refusal(List<FieldFault> faults) {
        return new UpstreamProblem(
                new Problem("x", "Conflict", 409, "The round is closed.", null, null, faults), new byte[0]);
    }
}
