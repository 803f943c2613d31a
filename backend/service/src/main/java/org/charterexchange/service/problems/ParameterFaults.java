package org.charterexchange.service.problems;

import java.util.Arrays;
import java.util.List;
import org.charterexchange.contract.FieldFault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.web.server.ServerWebInputException;

/**
 * Names the parameter, path variable or header that could not be converted, its value and what was expected.
 */
final class ParameterFaults {

    private ParameterFaults() {}

    static List<FieldFault> of(ServerWebInputException failure) {
        MethodParameter parameter = failure.getMethodParameter();
        String name = parameter == null ? null : parameter.getParameterName();
        if (!(failure.getCause() instanceof TypeMismatchException mismatch)) {
            return List.of(Faults.fault(name == null ? "" : name, null, "a readable value"));
        }
        Class<?> wanted = mismatch.getRequiredType();
        return List.of(Faults.fault(name == null ? "" : name, mismatch.getValue(), expected(wanted)));
    }

    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "a readable value";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "double", "Double", "BigDecimal" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "LocalDate" -> "a date such as 2026-11-23";
            case "Instant" -> "an instant such as 2026-11-23T09:00:00Z";
            case "String" -> "text";
            case "List", "Set", "Collection" -> "a list";
            default -> "an object";
        };
    }
}
