package org.charterexchange.frontend.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.charterexchange.frontend.words.LondonTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader narrows the trail down to; days are days in London, both included.
 *
 * @param organisation whose chain; empty for the scheme's
 * @param kind an action or the kind of object; empty for any
 * @param subject the thing that was acted on, such as {@code placement/p-12}; empty for any
 * @param person the id of a membership; empty for anybody
 * @param refused whether refusals alone are read
 */
record TrailFilter(
        @Nullable String organisation,
        @Nullable String kind,
        @Nullable String subject,
        @Nullable String person,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
        @Nullable Boolean refused) {

    TrailFilter {
        organisation = given(organisation);
        kind = given(kind);
        subject = given(subject);
        person = given(person);
    }

    @Nullable Instant begin() {
        return from == null ? null : LondonTime.startOf(from);
    }

    @Nullable Instant end() {
        return to == null ? null : LondonTime.startOf(to.plusDays(1));
    }

    @Nullable Boolean refusedOnly() {
        return Boolean.TRUE.equals(refused) ? refused : null;
    }

    /** Returns the address of something about the same entries. */
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "organisation", organisation);
        add(address, "kind", kind);
        add(address, "subject", subject);
        add(address, "person", person);
        add(address, "from", from);
        add(address, "to", to);
        add(address, "refused", refusedOnly());
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
