package org.charterexchange.matching.cli.language;

import java.util.Arrays;
import org.charterexchange.matching.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of the commands that speak English and Welsh. */
public final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "en|cy",
            defaultValue = "en",
            converter = Converter.class,
            description = "English or Welsh; ${DEFAULT-VALUE} if not given.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Language language;

    /** The language asked for. */
    public Language language() {
        return language;
    }

    /** The words of the language asked for. */
    public CommandWords words() {
        return CommandWords.in(language);
    }

    /** Reads the tag of a language. */
    static final class Converter implements ITypeConverter<Language> {

        @Override
        public Language convert(String tag) {
            return Arrays.stream(Language.values())
                    .filter(language -> language.tag().equals(tag))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("expected en or cy, not " + tag));
        }
    }
}
