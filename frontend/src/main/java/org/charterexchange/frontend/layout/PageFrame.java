package org.charterexchange.frontend.layout;

import java.util.List;
import org.charterexchange.frontend.users.User;

/**
 * What surrounds every page.
 *
 * @param user who looks
 * @param navigation where they can go
 * @param language {@code en} or {@code cy}
 * @param otherLanguage the same page in the other language
 * @param nonce what its scripts and styles carry
 */
public record PageFrame(User user, List<Link> navigation, String language, String otherLanguage, String nonce) {
    /**
     * An entry of the navigation.
     *
     * @param key the message that names it
     * @param href where it leads
     * @param current whether the page belongs to it
     */
    public record Link(String key, String href, boolean current) {}

    /** Keeps its own list. */
    public PageFrame {
        navigation = List.copyOf(navigation);
    }
}
