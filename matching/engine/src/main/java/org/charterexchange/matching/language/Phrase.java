package org.charterexchange.matching.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something to say to people that is not yet in the words of any language; {@link PhraseRenderer} finds them.
 *
 * @param code what is said
 * @param arguments what it speaks about, of the kinds that the code asks for
 */
public record Phrase(PhraseCode code, List<Argument> arguments) implements Argument {

    /**
     * @throws IllegalArgumentException if the arguments are not of the kinds that the code asks for
     */
    public Phrase {
        arguments = List.copyOf(arguments);
        List<Kind> kinds = arguments.stream().map(Argument::kind).toList();
        if (!takes(code.kinds(), kinds)) {
            throw new IllegalArgumentException(code.key() + " takes " + code.kinds() + ", not " + kinds);
        }
    }

    private static boolean takes(List<Kind> asked, List<Kind> given) {
        return asked.size() == given.size()
                && IntStream.range(0, asked.size()).allMatch(i -> asked.get(i).takes(given.get(i)));
    }

    /** The phrase of this code with these arguments. */
    public static Phrase of(PhraseCode code, Argument... arguments) {
        return new Phrase(code, List.of(arguments));
    }

    @Override
    public Kind kind() {
        return Kind.PHRASE;
    }
}
