package org.charterexchange.frontend.forms;

/** The version that a change is based on, as the API's {@code If-Match} asks for. */
public final class EntityTag {
    private static final String OF_NOTHING = "\"-1\"";

    private EntityTag() {}

    /** Returns the entity tag of a version, such as {@code "3"} with its quotation marks. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Returns the tag of a version as it was sent; one that fits nothing where it is none. */
    static String of(String version) {
        return version.matches("\\d{1,18}") ? of(Long.parseLong(version)) : OF_NOTHING;
    }
}
