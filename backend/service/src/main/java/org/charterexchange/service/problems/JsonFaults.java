package org.charterexchange.service.problems;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.springframework.core.codec.DecodingException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Names the place in a JSON body that could not be read, what stood there and what was expected.
 */
public final class JsonFaults {

    private JsonFaults() {}

    static List<Fault> of(DecodingException failure) {
        return failure.getCause() instanceof JacksonException json
                ? List.of(of(json))
                : List.of(Fault.of("", null, FaultCodes.READABLE_BODY));
    }

    /** The fault that a failure of reading JSON stands for. */
    public static Fault of(JacksonException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return Fault.of(pointer(unknown), unknown.getPropertyName(), FaultCodes.KNOWN_FIELD.with(names(unknown)));
        }
        if (failure instanceof InvalidFormatException format) {
            return Fault.of(pointer(format), format.getValue(), ParameterFaults.expected(format.getTargetType()));
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return Fault.of(pointer(mismatch), null, ParameterFaults.expected(mismatch.getTargetType()));
        }
        if (failure instanceof StreamReadException) {
            return Fault.of("", null, at(failure.getLocation()));
        }
        String where = failure instanceof DatabindException ? pointer(failure) : "";
        return Fault.of(where, null, FaultCodes.READABLE_VALUE);
    }

    private static List<String> names(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        return known == null
                ? List.of()
                : known.stream().map(Object::toString).sorted().toList();
    }

    private static Expectation at(TokenStreamLocation where) {
        return FaultCodes.JSON.with(where.getLineNr(), where.getColumnNr());
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream()
                .map(segment -> segment.getPropertyName() == null
                        ? String.valueOf(segment.getIndex())
                        : segment.getPropertyName())
                .map(segment -> "/" + segment.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
