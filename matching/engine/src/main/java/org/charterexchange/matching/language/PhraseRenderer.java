package org.charterexchange.matching.language;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Puts phrases into the words of one language; the only place where the engine makes words. Not for more than one thread.
 *
 * <p>Numbers are written without grouping and days as ISO 8601 writes them, in every language. Items of a list are told
 * apart by commas, clauses by semicolons; a list of texts without items is "none".
 */
public final class PhraseRenderer {

    private static final String BUNDLE = "org.charterexchange.matching.language.phrases";
    private static final String NONE = "list.none";

    private final ResourceBundle bundle;
    private final Map<PhraseCode, MessageFormat> formats = new HashMap<>();

    private PhraseRenderer(Language language) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, language == Language.ENGLISH ? Locale.ROOT : Locale.forLanguageTag(language.tag()));
    }

    /** Renders in the language. */
    public static PhraseRenderer in(Language language) {
        return new PhraseRenderer(language);
    }

    /** The words of an argument, which may be a phrase. */
    public String render(Argument argument) {
        if (argument instanceof Argument.Numeral number) {
            return number.value().toPlainString();
        }
        if (argument instanceof Argument.Day day) {
            return day.value().toString();
        }
        if (argument instanceof Argument.Text text) {
            return text.value();
        }
        if (argument instanceof Argument.Texts texts) {
            return texts.values().isEmpty() ? bundle.getString(NONE) : String.join(", ", texts.values());
        }
        if (argument instanceof Argument.Phrases phrases) {
            return joined(", ", phrases.values());
        }
        if (argument instanceof Argument.Clauses clauses) {
            return joined("; ", clauses.values());
        }
        return words((Phrase) argument);
    }

    /** Sentences one after another, with spaces between them. */
    public String render(List<Phrase> sentences) {
        return joined(" ", sentences);
    }

    private String joined(String separator, List<? extends Argument> arguments) {
        return arguments.stream().map(this::render).collect(Collectors.joining(separator));
    }

    private String words(Phrase phrase) {
        Object[] arguments = phrase.arguments().stream().map(this::render).toArray();
        return formats.computeIfAbsent(phrase.code(), this::format).format(arguments);
    }

    private MessageFormat format(PhraseCode code) {
        return new MessageFormat(bundle.getString(code.key()), Locale.ROOT);
    }
}
