package org.charterexchange.contract.faults;

import java.util.List;
import org.charterexchange.contract.arguments.Argument;

/**
 * What was expected of a value. {@link FaultCodes} alone makes it, so that nothing else can stand where a code belongs.
 */
public final class Expectation {

    private final String code;
    private final List<Argument> arguments;

    private Expectation(String code, List<Argument> arguments) {
        this.code = code;
        this.arguments = arguments;
    }

    static Expectation of(String code, Argument... arguments) {
        return new Expectation(code, List.of(arguments));
    }

    /** Its stable name, in words joined by hyphens. */
    public String code() {
        return code;
    }

    /** What fills it, in its order. */
    public List<Argument> arguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return code + arguments;
    }
}
