package org.charterexchange.frontend.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Writes the version that a change is based on, as the API's {@code If-Match} asks for. */
public final class EntityTags {
    private static final String NONE = "\"-1\"";

    private EntityTags() {}

    /** Returns the entity tag of a version, such as {@code "3"} with its quotation marks. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Returns the tag of the version in a form's field {@code version}; one that fits nothing where it has none. */
    public static String of(MultiValueMap<String, String> form) {
        @Nullable String version = form.getFirst("version");
        return version != null && version.matches("\\d{1,18}") ? tag(Long.parseLong(version)) : NONE;
    }
}
