package org.charterexchange.frontend.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FaultWordsTest {
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Test
    void fieldsDaysAndLengthsReadAsAPersonWouldSayThem() {
        FaultWords expected = new FaultWords(messages());

        assertThat(expected.in(Locale.UK, "a day not before starts, 2027-02-23"))
                .isEqualTo("a day not before “First day”, 23 February 2027");
        assertThat(expected.in(Locale.UK, "1 to 1000 characters")).isEqualTo("1 to 1,000 characters");
        assertThat(expected.in(WELSH, "dyddiad fel 2026-10-01")).isEqualTo("dyddiad fel 1 Hydref 2026");
    }

    @Test
    void whatIsNoneOfTheseStaysAsItIs() {
        FaultWords expected = new FaultWords(messages());

        assertThat(expected.in(Locale.UK, "a day not before it, $1 2027-99-99"))
                .isEqualTo("a day not before it, $1 2027-99-99");
        assertThat(expected.in(Locale.UK, "A date, such as 2/4/2027")).isEqualTo("A date, such as 2/4/2027");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("frontend/messages/words");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
