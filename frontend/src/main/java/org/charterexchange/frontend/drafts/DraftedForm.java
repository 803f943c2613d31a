package org.charterexchange.frontend.drafts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that shows a form first, whose path is also the one at which the form is sent: what is typed into it is
 * kept when its session has expired, and given to the method when its person is back.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DraftedForm {}
