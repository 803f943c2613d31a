package org.charterexchange.frontend.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/**
 * A form as it was submitted, or as it is first shown: its fields as text, and what is wrong with it. A page's method takes
 * what was submitted as an argument; templates know a form as {@code form}.
 *
 * <p>Every form has a field {@code key}, the same however often one form is sent, so that it acts once; and, where
 * something is changed, a field {@code version}.
 */
public final class SubmittedForm {
    private static final String KEY = "key";
    static final String VERSION = "version";

    private final FormFields fields;
    private final Map<String, FilePart> files;
    private final FormErrors errors;
    private final boolean draft;

    private SubmittedForm(FormFields fields, Map<String, FilePart> files, FormErrors errors, boolean draft) {
        this.fields = fields;
        this.files = Map.copyOf(files);
        this.errors = errors;
        this.draft = draft;
    }

    /** Returns a form that nobody has filled in, with a key of its own. */
    public static SubmittedForm blank() {
        return new SubmittedForm(FormFields.NONE, Map.of(), FormErrors.NONE, false).actingAgain();
    }

    /**
     * Returns a form to change something with.
     *
     * @param now what it says now; fields of a form that are called as its components are filled with them
     */
    public static SubmittedForm filledFrom(Record now) {
        SubmittedForm blank = blank();
        return blank.holding(blank.fields.and(FormFields.of(now)));
    }

    static SubmittedForm restored(MultiValueMap<String, String> typed) {
        return new SubmittedForm(new FormFields(typed), Map.of(), FormErrors.NONE, true);
    }

    static SubmittedForm of(MultiValueMap<String, String> typed, Map<String, FilePart> files) {
        return new SubmittedForm(new FormFields(typed), files, FormErrors.NONE, false);
    }

    /** Returns the same with another text in a field; with nothing in it where there is no value. */
    public SubmittedForm with(String field, @Nullable Object value) {
        return holding(fields.with(field, value));
    }

    /** Returns the same with these choices ticked and no others. */
    public SubmittedForm ticking(String field, Collection<?> choices) {
        return holding(fields.ticking(field, choices));
    }

    /** Returns the same, to be saved over another version. */
    public SubmittedForm over(long version) {
        return with(VERSION, version);
    }

    /** Returns the same with another key, for what acts again each time it is sent. */
    public SubmittedForm actingAgain() {
        return with(KEY, UUID.randomUUID());
    }

    /** Returns the same with more rows to fill in. */
    public SubmittedForm withMoreRows() {
        return holding(fields.withMoreRows());
    }

    /** Returns the same with what is wrong with it. */
    public SubmittedForm refused(FormErrors why) {
        return new SubmittedForm(fields, files, why, draft);
    }

    private SubmittedForm holding(FormFields others) {
        return new SubmittedForm(others, files, errors, draft);
    }

    /** Returns the text of a field without the white space around it; nothing where there is none. */
    public String value(String field) {
        return fields.value(field);
    }

    /** Returns whether a choice of a field is the one that was made, or one of them. */
    public boolean chosen(String field, Object choice) {
        return fields.values(field).contains(FormFields.text(choice));
    }

    /** Returns the rows of skill and level of a field, blank ones too. */
    public List<SkillRow> rows(String field) {
        return fields.rows(field);
    }

    /** Returns what is wrong with the form. */
    public FormErrors errors() {
        return errors;
    }

    /** Returns whether something is wrong with a field. */
    public boolean wrong(String field) {
        return errors.of(field) != null;
    }

    /** Returns the form that is to be shown first: what had been typed before the session expired, else this one. */
    public Mono<SubmittedForm> orFirst(Mono<SubmittedForm> first) {
        return draft ? Mono.just(this) : first;
    }

    /** Returns whether it is shown as it had been typed before the session expired. */
    public boolean draft() {
        return draft;
    }

    /** Returns whether it was sent by this of its buttons. */
    public boolean sentBy(String button) {
        return fields.has(button);
    }

    /** Returns what makes it act once however often it is sent; absent where it has nothing of the kind. */
    public @Nullable String key() {
        String key = value(KEY);
        return key.isEmpty() ? null : key;
    }

    /** Returns the entity tag of the version that it changes; one that fits nothing where it names none. */
    public String ifMatch() {
        return EntityTag.of(value(VERSION));
    }

    /** Returns the file of a field; absent where none was chosen. */
    public @Nullable FilePart file(String field) {
        return files.get(field);
    }

    /** Reads it into values; where a field cannot be read, ends in an error that {@code shownAgain} answers. */
    public <T> Mono<T> read(Function<FormReader, T> reading) {
        return Mono.fromCallable(() -> {
            FormReader reader = new FormReader(fields);
            T read = reading.apply(reader);
            if (!reader.errors().empty()) {
                throw new InvalidForm(reader.errors());
            }
            return read;
        });
    }

    /** Returns an error that {@code shownAgain} answers, for a fault that a page itself finds. */
    public <T> Mono<T> refuse(FormErrors.Fault fault) {
        return Mono.error(() -> new InvalidForm(new FormErrors(null, List.of(fault))));
    }

    /** Begins a page that shows it; one that says what is wrong is answered with 422. */
    public Rendering.Builder<?> view(String template) {
        return Rendering.view(template)
                .status(errors.empty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .modelAttribute("form", this);
    }

    /**
     * Shows the form again where it was not taken, with everything that was typed and with what is wrong: a field that
     * cannot be read, faults that the API found, a refusal of the moment. Other failures pass by. To be used as in {@code
     * answer.transform(form.shownAgain(again -> page(again)))}.
     *
     * @param page shows a form
     */
    public Function<Mono<Rendering>, Mono<Rendering>> shownAgain(Function<SubmittedForm, Mono<Rendering>> page) {
        return shownAgain(page, Mono.empty());
    }

    /**
     * The same for a form that changes something: where somebody else was first, what they wrote is shown beside what was
     * typed, which then can be saved over it.
     *
     * @param now the form as it would be shown first now
     */
    public Function<Mono<Rendering>, Mono<Rendering>> shownAgain(
            Function<SubmittedForm, Mono<Rendering>> page, Mono<SubmittedForm> now) {
        return new ShownAgain(this, page, now);
    }

    /** Returns what those of its fields say that somebody changed. */
    List<FormErrors.Changed> said(List<String> changed) {
        return fields.said(changed);
    }
}
