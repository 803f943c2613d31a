package org.charterexchange.matching.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.language.Argument;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/** Reads the current value as a text, a number, a truth, a date or a constant. */
abstract class JsonScalars extends JsonCursor {

    /** Stands for a text that was missing or refused; no text that was read equals it. */
    public static final String UNREADABLE = "\ud800";

    private static final int MOST_DIGITS = 30;

    private final ScalarCache cache = new ScalarCache();

    JsonScalars(JsonParser parser, Faults faults) {
        super(parser, faults);
    }

    /** Refuses anything but this text. */
    public void requireText(String text) {
        if (parser.currentToken() != JsonToken.VALUE_STRING
                || !parser.getString().equals(text)) {
            refuse(FaultCode.EXACT_TEXT, new Argument.Text(text));
        }
    }

    /** A text of Unicode characters, or {@link #UNREADABLE}; equal texts of one document are one object. */
    public String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse(FaultCode.TEXT_VALUE);
            return UNREADABLE;
        }
        String text = parser.getString();
        if (!Utf16.isWellFormed(text)) {
            refuse(FaultCode.UNICODE_TEXT);
            return UNREADABLE;
        }
        return cache.shared(text);
    }

    /** The first text read that is equal to this one. */
    public String shared(String text) {
        return cache.shared(text);
    }

    /** A whole number written without point or exponent. */
    public @Nullable Long whole(long lowest, long highest) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != NumberType.BIG_INTEGER) {
            long value = parser.getLongValue();
            if (lowest <= value && value <= highest) {
                return value;
            }
        }
        refuse(FaultCode.WHOLE_NUMBER, new Argument.Numeral(lowest), new Argument.Numeral(highest));
        return null;
    }

    /** A whole number of 64 bits, or the fallback where it is none. */
    public long whole(long fallback) {
        Long value = whole(Long.MIN_VALUE, Long.MAX_VALUE);
        return value == null ? fallback : value;
    }

    /** A whole number written without point or exponent, or the fallback where it is none. */
    public int integer(int lowest, int highest, int fallback) {
        Long value = whole(lowest, highest);
        return value == null ? fallback : Math.toIntExact(value);
    }

    /** A number of at most 30 digits before and after the point, or 0 where it is none. */
    public BigDecimal decimal() {
        BigDecimal limit = BigDecimal.TEN.pow(MOST_DIGITS);
        BigDecimal value = decimal(limit.negate(), limit);
        if (value == null || value.scale() > MOST_DIGITS) {
            return BigDecimal.ZERO;
        }
        return value;
    }

    /** A number in a range. */
    public @Nullable BigDecimal decimal(BigDecimal lowest, BigDecimal highest) {
        if (parser.currentToken().isNumeric()) {
            BigDecimal value = new BigDecimal(parser.getString());
            if (value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0) {
                return value;
            }
        }
        refuse(FaultCode.DECIMAL, new Argument.Numeral(lowest), new Argument.Numeral(highest));
        return null;
    }

    /** True or false, or the fallback where it is neither. */
    public boolean truth(boolean fallback) {
        if (!parser.currentToken().isBoolean()) {
            refuse(FaultCode.TRUE_OR_FALSE);
            return fallback;
        }
        return parser.getBooleanValue();
    }

    /** A date, YYYY-MM-DD. */
    public @Nullable LocalDate date() {
        try {
            if (parser.currentToken() == JsonToken.VALUE_STRING && parser.getStringLength() == 10) {
                return cache.date(parser.getString());
            }
        } catch (DateTimeException e) {
            // refused below, with the value
        }
        refuse(FaultCode.DATE);
        return null;
    }

    /** The constant of this name, or the fallback where it is none. */
    public <E extends Enum<E>> E constant(Class<E> type, E fallback) {
        E constant = constant(type);
        return constant == null ? fallback : constant;
    }

    /** The constant of this name. */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type) {
        E[] all = type.getEnumConstants();
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            String name = parser.getString();
            for (E constant : all) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
        }
        refuse(
                FaultCode.ONE_OF,
                new Argument.Texts(Arrays.stream(all).map(Enum::name).toList()));
        return null;
    }
}
