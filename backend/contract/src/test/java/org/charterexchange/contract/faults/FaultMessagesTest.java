package org.charterexchange.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.arguments.ArgumentFormat;
import org.junit.jupiter.api.Test;

class FaultMessagesTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");

    private final FaultMessages messages = FaultMessages.read();

    private static final ArgumentFormat SHOUTED = new ArgumentFormat() {
        @Override
        public String number(BigDecimal number) {
            return "#" + number;
        }

        @Override
        public String day(LocalDate day) {
            return day.getDayOfWeek().toString();
        }

        @Override
        public String field(String name) {
            return name.toUpperCase(Locale.ROOT);
        }
    };

    @Test
    void argumentsReadAsSystemsWriteThemUnlessAFormatSaysOtherwise() {
        Expectation expected = FaultCodes.DAY_WITHIN_MONTHS.with(18, "starts", LocalDate.of(2027, 2, 23));

        assertThat(messages.of(expected, Locale.UK)).isEqualTo("a day at most 18 months after starts, 2027-02-23");
        assertThat(messages.of(expected.code(), expected.arguments(), Locale.UK, SHOUTED))
                .contains("a day at most #18 months after STARTS, TUESDAY");
        assertThat(messages.of(expected, WELSH)).isEqualTo("diwrnod o fewn 18 mis i starts, 2027-02-23");
    }

    @Test
    void anotherLanguageFallsBackToEnglishWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(WELSH);
            assertThat(FaultMessages.read().of(FaultCodes.ONE_LINE, Locale.FRENCH))
                    .isEqualTo("text on one line");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCodeThatIsNotKnownHereHasNoWords() {
        List<Argument> arguments = List.of(new Argument.Text("x"));

        assertThat(messages.of("of-a-later-version", arguments, Locale.UK, ArgumentFormat.PLAIN))
                .isEmpty();
    }

    @Test
    void whatIsFilledInIsNeverReadAsAPattern() {
        assertThat(messages.of(FaultCodes.COLUMN.with("{0} '$1'"), Locale.UK)).isEqualTo("the column {0} '$1'");
    }
}
