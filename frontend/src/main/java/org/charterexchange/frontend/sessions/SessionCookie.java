package org.charterexchange.frontend.sessions;

import org.springframework.stereotype.Component;
import org.springframework.web.server.session.CookieWebSessionIdResolver;

/**
 * The cookie that holds a session's id and nothing else: over https with the prefix {@code __Host-}, which browsers take
 * from this very host only; on loopback over plain http without, since they would refuse it there.
 */
@Component
public final class SessionCookie {
    private static final String NAME = "session";

    private final SessionSettings settings;

    SessionCookie(SessionSettings settings) {
        this.settings = settings;
    }

    /** Returns whether browsers are to send cookies over https only. */
    public boolean secure() {
        return settings.secure();
    }

    /** Returns what the cookie is called. */
    public String name() {
        return settings.secure() ? "__Host-" + NAME : NAME;
    }

    CookieWebSessionIdResolver resolver() {
        CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
        resolver.setCookieName(name());
        resolver.addCookieInitializer(
                cookie -> cookie.path("/").httpOnly(true).sameSite("Lax").secure(settings.secure()));
        return resolver;
    }
}
