package org.charterexchange.frontend.sessions;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts, and how browsers reach these pages.
 *
 * @param idle a session ends when nothing was asked for so long, 1 second to 24 hours
 * @param absolute a session ends so long after sign-in whatever is asked for, from {@code idle} to 7 days
 * @param drafts how long a form is kept that was sent after its session had ended, from {@code idle} to 7 days
 * @param address what browsers have in their address bar, without a path. With https the session's cookie is a {@code
 *     __Host-} one and https is made to stick; http is for loopback only. Left out, pages are for loopback and are
 *     whatever a request says that they are.
 */
@ConfigurationProperties("frontend.session")
public record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration absolute,
        @DefaultValue("24h") Duration drafts,
        @Nullable URI address) {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST_IDLE = Duration.ofHours(24);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Refuses what is out of range. */
    public SessionSettings {
        require("idle", idle, SHORTEST, LONGEST_IDLE);
        require("absolute", absolute, idle, LONGEST);
        require("drafts", drafts, idle, LONGEST);
        if (address != null && !usable(address)) {
            throw new IllegalArgumentException(
                    "frontend.session.address: https://host, or http://127.0.0.1:port on this machine, not " + address);
        }
    }

    /** Returns whether browsers reach these pages over https. */
    public boolean secure() {
        return address != null && "https".equals(address.getScheme());
    }

    /** Returns a template for an address of these pages, which the name of the request's host fills in where none is set. */
    public String at(String path) {
        return (address == null ? "{baseUrl}" : address.toString()) + path;
    }

    private static boolean usable(URI address) {
        String path = address.getRawPath();
        return address.getHost() != null
                && (path == null || path.isEmpty())
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && address.getRawUserInfo() == null
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost())));
    }

    private static void require(String name, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "frontend.session." + name + ": expected " + least + " to " + most + ", was " + value);
        }
    }
}
