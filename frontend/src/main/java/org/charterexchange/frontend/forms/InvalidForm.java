package org.charterexchange.frontend.forms;

/** A form cannot be sent on as it was submitted; it is shown again. */
final class InvalidForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FormErrors errors;

    InvalidForm(FormErrors errors) {
        super("a form is not as expected", null, false, false);
        this.errors = errors;
    }

    FormErrors errors() {
        return errors;
    }
}
