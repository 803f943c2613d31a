package org.charterexchange.frontend.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.words.TestWords;
import org.junit.jupiter.api.Test;

class FaultWordsTest {
    private static final Locale WELSH = Locale.forLanguageTag("cy-GB");
    private static final LocalDate DAY = LocalDate.of(2027, 2, 23);

    private final FaultWords words = new FaultWords(TestWords.messages());

    @Test
    void fieldsReadAsTheirLabelsAndDaysAsPagesWriteThem() {
        assertThat(said(FaultCodes.DAY_NOT_BEFORE.with("starts", DAY), Locale.UK))
                .isEqualTo("a day not before “First day”, 23 February 2027");
        assertThat(said(FaultCodes.DAY_NOT_BEFORE.with("starts", DAY), WELSH))
                .isEqualTo("diwrnod nad yw cyn “Diwrnod cyntaf”, 23 Chwefror 2027");
        assertThat(said(FaultCodes.DAY_NOT_BEFORE.with("unlabelled", DAY), Locale.UK))
                .isEqualTo("a day not before unlabelled, 23 February 2027");
    }

    @Test
    void numbersHaveTheirThousandsApartAndInstantsAreLondonsTime() {
        assertThat(said(FaultCodes.CHARACTERS.with(1000), Locale.UK)).isEqualTo("1 to 1,000 characters");
        assertThat(said(FaultCodes.DEGREES_FROM_TO.with(-90, 90), Locale.UK)).isEqualTo("degrees from -90 to 90");
        assertThat(said(FaultCodes.INSTANT, Locale.UK)).startsWith("an instant such as 23 November 2026 at ");
    }

    @Test
    void aCodeThatThePagesDoNotKnowIsSaidInTheWordsOfTheApi() {
        Fault later = new Fault("title", "x", "of-a-later-version", List.of(new Argument.Text("$1")), "something new");

        assertThat(words.in(WELSH, later)).isEqualTo("something new");
    }

    private String said(Expectation expected, Locale locale) {
        return words.in(locale, Fault.of("ends", null, expected));
    }
}
