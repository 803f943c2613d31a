package org.charterexchange.contract.faults;

import java.util.List;
import org.charterexchange.contract.arguments.ArgumentKind;

/**
 * A code that has to be filled with arguments before it says what was expected.
 */
public sealed interface FaultCode {

    /** Its stable name, in words joined by hyphens. */
    String name();

    /** The kinds of its arguments, in their order. */
    List<ArgumentKind<?>> kinds();

    /** A code of one argument. */
    record One<A>(String name, ArgumentKind<A> first) implements FaultCode {

        @Override
        public List<ArgumentKind<?>> kinds() {
            return List.of(first);
        }

        /** What was expected. */
        public Expectation with(A one) {
            return Expectation.of(name, first.of(one));
        }
    }

    /** A code of two arguments. */
    record Two<A, B>(String name, ArgumentKind<A> first, ArgumentKind<B> second) implements FaultCode {

        @Override
        public List<ArgumentKind<?>> kinds() {
            return List.of(first, second);
        }

        /** What was expected. */
        public Expectation with(A one, B other) {
            return Expectation.of(name, first.of(one), second.of(other));
        }
    }

    /** A code of three arguments. */
    record Three<A, B, C>(String name, ArgumentKind<A> first, ArgumentKind<B> second, ArgumentKind<C> third)
            implements FaultCode {

        @Override
        public List<ArgumentKind<?>> kinds() {
            return List.of(first, second, third);
        }

        /** What was expected. */
        public Expectation with(A one, B other, C last) {
            return Expectation.of(name, first.of(one), second.of(other), third.of(last));
        }
    }
}
