package org.charterexchange.service.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens an operation to other systems with this scope, as far as their organisation's coordinator could use it; an operation
 * that names no scope is closed to them, or, where it is open to everyone, shows them what it shows everyone.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InScope {

    /** One of {@link org.charterexchange.contract.access.Scopes}. */
    String value();
}
