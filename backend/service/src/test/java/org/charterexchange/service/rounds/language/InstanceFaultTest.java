package org.charterexchange.service.rounds.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.contract.faults.FieldFault;
import org.charterexchange.matching.fault.Fault;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.language.Phrase;
import org.junit.jupiter.api.Test;

class InstanceFaultTest {

    private static final FaultMessages MESSAGES = FaultMessages.read();
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Test
    void aFaultOfTheEngineIsAnsweredInTheCallersLanguageWithItsOwnCode() {
        InstanceFault fault = new InstanceFault(new Fault(
                "/placements/3/ends",
                Phrase.of(FoundValue.NOTHING),
                FaultCode.NOT_BEFORE,
                new org.charterexchange.matching.language.Argument.Text("starts"),
                new org.charterexchange.matching.language.Argument.Day(LocalDate.of(2027, 2, 23))));

        FieldFault english = fault.in(Locale.UK, MESSAGES);
        FieldFault welsh = fault.in(WELSH, MESSAGES);

        assertThat(english.pointer()).isEqualTo("instance/placements/3/ends");
        assertThat(english.code()).isEqualTo("instance-not-before");
        assertThat(english.arguments())
                .isEqualTo(List.of(new Argument.Text("starts"), new Argument.Day(LocalDate.of(2027, 2, 23))));
        assertThat(english.value()).isEqualTo("nothing");
        assertThat(english.expected()).contains("starts", "2027-02-23");
        assertThat(welsh.code()).isEqualTo(english.code());
        assertThat(welsh.value()).isNotEqualTo(english.value());
        assertThat(welsh.expected()).contains("starts", "2027-02-23").isNotEqualTo(english.expected());
    }
}
