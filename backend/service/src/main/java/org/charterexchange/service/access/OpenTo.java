package org.charterexchange.service.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens an operation to people without any role.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    /** Whether a sign-in is needed. */
    Audience value();

    /** Who needs no role. */
    enum Audience {
        /** Also those who have not signed in. */
        EVERYONE,
        /** Whoever has signed in, even without a membership. */
        SIGNED_IN
    }
}
