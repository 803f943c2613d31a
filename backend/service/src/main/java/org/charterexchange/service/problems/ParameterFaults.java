package org.charterexchange.service.problems;

import java.util.List;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.web.server.ServerWebInputException;

/**
 * Names the parameter, path variable or header that could not be converted, its value and what was expected.
 */
final class ParameterFaults {

    private ParameterFaults() {}

    static List<Fault> of(ServerWebInputException failure) {
        MethodParameter parameter = failure.getMethodParameter();
        String name = parameter == null ? null : parameter.getParameterName();
        if (!(failure.getCause() instanceof TypeMismatchException mismatch)) {
            return List.of(Fault.of(name == null ? "" : name, null, FaultCodes.READABLE_VALUE));
        }
        Class<?> wanted = mismatch.getRequiredType();
        return List.of(Fault.of(name == null ? "" : name, mismatch.getValue(), expected(wanted)));
    }

    static Expectation expected(@Nullable Class<?> type) {
        if (type == null) {
            return FaultCodes.READABLE_VALUE;
        }
        if (type.isEnum()) {
            return FaultCodes.ONE_OF.with(List.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> FaultCodes.WHOLE_NUMBER;
            case "double", "Double", "BigDecimal" -> FaultCodes.NUMERIC;
            case "boolean", "Boolean" -> FaultCodes.TRUE_OR_FALSE;
            case "LocalDate" -> FaultCodes.DATE;
            case "Instant" -> FaultCodes.INSTANT;
            case "String" -> FaultCodes.PLAIN_TEXT;
            case "List", "Set", "Collection" -> FaultCodes.LIST;
            default -> FaultCodes.OBJECT;
        };
    }
}
