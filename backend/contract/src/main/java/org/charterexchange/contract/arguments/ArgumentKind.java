package org.charterexchange.contract.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/**
 * A kind of argument, so that the compiler knows what a code is filled with.
 *
 * @param <V> what such an argument is made of
 */
public final class ArgumentKind<V> {

    /** A number. */
    public static final ArgumentKind<Number> NUMBER =
            new ArgumentKind<>(number -> new Argument.Numeric(new BigDecimal(number.toString())));

    /** A day. */
    public static final ArgumentKind<LocalDate> DAY = new ArgumentKind<>(Argument.Day::new);

    /** An instant. */
    public static final ArgumentKind<Instant> INSTANT = new ArgumentKind<>(Argument.Moment::new);

    /** The name of another field. */
    public static final ArgumentKind<String> FIELD = new ArgumentKind<>(Argument.Field::new);

    /** Names or ids in their order. */
    public static final ArgumentKind<Collection<?>> NAMES = new ArgumentKind<>(
            names -> new Argument.Names(names.stream().map(String::valueOf).toList()));

    /** An id or another text that reads the same everywhere. */
    public static final ArgumentKind<Object> TEXT = new ArgumentKind<>(text -> new Argument.Text(text.toString()));

    private final Function<V, Argument> maker;

    private ArgumentKind(Function<V, Argument> maker) {
        this.maker = maker;
    }

    /** The argument of this kind with this value. */
    public Argument of(V value) {
        return maker.apply(value);
    }
}
