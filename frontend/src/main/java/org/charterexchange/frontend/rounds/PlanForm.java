package org.charterexchange.frontend.rounds;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.charterexchange.contract.rounds.RoundRequest;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A round as it was typed.
 *
 * @param key makes the form act once however often it is sent
 */
public record PlanForm(
        @Nullable String key,
        @Nullable String name,
        @Nullable String id,
        @Nullable String offersOn,
        @Nullable String offersUntil,
        @Nullable String applicationsUntil,
        @Nullable String assessmentsUntil,
        @Nullable String preset) {
    private static final String EXAMPLE = "1/10/2026";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    static PlanForm empty(String key) {
        return new PlanForm(key, null, null, null, null, null, null, "balanced");
    }

    /** What was typed that is not a date. */
    List<Fault> faults(Words words) {
        List<Fault> faults = new ArrayList<>();
        check("offersOn", offersOn, words, faults);
        check("offersUntil", offersUntil, words, faults);
        check("applicationsUntil", applicationsUntil, words, faults);
        if (!text(assessmentsUntil).isEmpty()) {
            check("assessmentsUntil", assessmentsUntil, words, faults);
        }
        return faults;
    }

    /** The round to plan; asks for a form without faults. */
    RoundRequest request() {
        return new RoundRequest(
                address(),
                text(name),
                Objects.requireNonNull(day(offersOn)),
                Objects.requireNonNull(day(offersUntil)),
                Objects.requireNonNull(day(applicationsUntil)),
                day(assessmentsUntil),
                text(preset),
                null);
    }

    /** The short name, made from the name where it was left empty. */
    private String address() {
        if (!text(id).isEmpty()) {
            return text(id);
        }
        String plain = Normalizer.normalize(text(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static void check(String field, @Nullable String value, Words words, List<Fault> faults) {
        if (day(value) == null) {
            faults.add(new Fault(field, value, words.say("rounds.plan.day", EXAMPLE)));
        }
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            String day = text(value);
            return day.contains("/") ? LocalDate.parse(day, WRITTEN) : LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
