package org.charterexchange.service.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.charterexchange.contract.access.Role;

/**
 * Opens an operation to members with one of these roles; an operation that says nothing is open to nobody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /** The roles; one of them is enough. */
    Role[] value();
}
