package org.charterexchange.service.invitations;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How invitations are made and sent. The mail server itself is set with {@code spring.mail.*}.
 *
 * @param lifetime how long an invitation can be accepted
 * @param pages the address of the pages, which the link in the e-mail begins with
 * @param from whom the e-mails are from
 * @param key 32 bytes in base64, kept outside the database: seals the token of an e-mail that waits to be sent
 * @param directory where e-mails are written as files while no mail server is set
 * @param poll how often it is looked for e-mails that wait
 * @param retry how long a failed e-mail waits the first time; twice as long each further time, 6 hours at most
 */
@ConfigurationProperties("charter-exchange.invitations")
record InvitationSettings(
        @DefaultValue("14d") Duration lifetime,
        @DefaultValue("http://127.0.0.1:8080") URI pages,
        @DefaultValue("charter-exchange@localhost") String from,
        String key,
        @Nullable Path directory,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("2m") Duration retry) {

    private static final String NAME = "charter-exchange.invitations.";
    private static final int KEY_BYTES = 32;
    private static final int MOST_DOUBLINGS = 16;
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    InvitationSettings {
        if (!pages.isAbsolute() || pages.getHost() == null) {
            throw new IllegalArgumentException(NAME + "pages: expected an absolute address, was " + pages);
        }
        if (!isPositive(lifetime) || !isPositive(poll) || !isPositive(retry)) {
            throw new IllegalArgumentException(NAME + "lifetime, poll and retry: expected longer than 0");
        }
        if (key == null || Base64.getDecoder().decode(key).length != KEY_BYTES) {
            throw new IllegalArgumentException(NAME + "key: expected " + KEY_BYTES + " random bytes in base64");
        }
    }

    byte[] keyBytes() {
        return Base64.getDecoder().decode(key);
    }

    /** How long an e-mail waits that failed so many times. */
    Duration wait(int failures) {
        Duration doubled = retry.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    @Override
    public String toString() {
        return "InvitationSettings[lifetime=" + lifetime + ", pages=" + pages + ", from=" + from + "]";
    }
}
