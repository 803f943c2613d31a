package org.charterexchange.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.arguments.Phrase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ArgumentJsonTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final FieldFault FAULT = new FieldFault(
            "/ends",
            "2027-01-01",
            "some-code",
            List.of(
                    new Argument.Numeric(new BigDecimal("18")),
                    new Argument.Day(LocalDate.of(2027, 2, 23)),
                    new Argument.Moment(Instant.parse("2026-11-23T09:00:00Z")),
                    new Argument.Field("starts"),
                    new Argument.Names(List.of("OPEN", "BLIND")),
                    new Argument.Text("autumn-2026"),
                    new Argument.Series(List.of(new Phrase("period.any", List.of())))),
            "in words");

    @Test
    void anArgumentIsWrittenAsItsKindAndItsValue() {
        assertThat(JSON.writeValueAsString(FAULT))
                .contains(
                        "\"arguments\":[{\"kind\":\"number\",\"value\":18},"
                                + "{\"kind\":\"day\",\"value\":\"2027-02-23\"},"
                                + "{\"kind\":\"instant\",\"value\":\"2026-11-23T09:00:00Z\"},"
                                + "{\"kind\":\"field\",\"value\":\"starts\"},"
                                + "{\"kind\":\"names\",\"value\":[\"OPEN\",\"BLIND\"]},"
                                + "{\"kind\":\"text\",\"value\":\"autumn-2026\"},"
                                + "{\"kind\":\"list\",\"value\":[{\"kind\":\"phrase\",\"code\":\"period.any\",\"arguments\":[]}]}]");
    }

    @Test
    void aFaultIsReadAsItWasWritten() {
        assertThat(JSON.readValue(JSON.writeValueAsString(FAULT), FieldFault.class))
                .isEqualTo(FAULT);
    }
}
