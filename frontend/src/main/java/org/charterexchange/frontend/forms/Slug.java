package org.charterexchange.frontend.forms;

import java.text.Normalizer;
import java.util.Locale;

/** The short names of organisations and rounds, which stand in addresses: small letters, digits and hyphens. */
public final class Slug {
    private Slug() {}

    /** Returns the short name that a name makes, such as {@code heddlu-gogledd-cymru}. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
