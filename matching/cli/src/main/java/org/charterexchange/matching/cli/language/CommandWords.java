package org.charterexchange.matching.cli.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.charterexchange.matching.language.Language;

/** The words of one language. Arguments are written as they come: numbers without grouping, ids and names as they are. */
public final class CommandWords {

    private static final String BUNDLE = CommandWords.class.getPackageName() + ".words";

    private final ResourceBundle bundle;

    private CommandWords(Language language) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, language == Language.ENGLISH ? Locale.ROOT : Locale.forLanguageTag(language.tag()));
    }

    /** The words of this language. */
    public static CommandWords in(Language language) {
        return new CommandWords(language);
    }

    /** The words of a line of the bundle. */
    public String of(String key, Object... arguments) {
        Object[] texts = Stream.of(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /** The words of a code, which stand in the bundle under its family and its name in lower case and hyphens. */
    public String of(String family, Enum<?> code, List<String> arguments) {
        return of(key(family, code), arguments.toArray());
    }

    static String key(String family, Enum<?> code) {
        return family + "." + code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
