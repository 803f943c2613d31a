package org.charterexchange.frontend.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.charterexchange.contract.arguments.ArgumentFormat;
import org.charterexchange.contract.faults.FaultMessages;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What was expected of a field, as a person would say it: fields by their labels, days and numbers as pages write them.
 */
@Component
public class FaultWords {
    private final FaultMessages faults = FaultMessages.read();
    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the words for a page in this language; those of the API where it knows a code that the pages do not. */
    public String in(Locale locale, FormErrors.Fault fault) {
        ArgumentFormat onPages = new OnPages(new Words(messages, locale), name -> label(name, locale));
        return faults.of(fault.code(), fault.arguments(), locale, onPages).orElse(fault.otherwise());
    }

    private String label(String field, Locale locale) {
        @Nullable String label = messages.getMessage("field." + field, null, null, locale);
        return label == null ? field : "“" + label + "”";
    }

    private record OnPages(Words words, UnaryOperator<String> labels) implements ArgumentFormat {
        @Override
        public String number(BigDecimal number) {
            return words.number(number.longValue());
        }

        @Override
        public String day(LocalDate day) {
            return words.day(day);
        }

        @Override
        public String instant(Instant instant) {
            return words.moment(instant);
        }

        @Override
        public String field(String name) {
            return labels.apply(name);
        }
    }
}
