package org.charterexchange.service.personaldata;

import org.jspecify.annotations.Nullable;

/**
 * Whose records are looked for.
 *
 * @param membership the id of their membership; empty for whoever has only a profile
 * @param name what they are called; empty where that does not matter
 * @param candidate the id of a leader's profile
 */
public record DataSubject(
        String membership, String name, @Nullable String candidate) {

    /**
     * Under which id the person's erasure is kept: the membership's, which is one person's alone, or the profile's where
     * nobody is a member with it.
     */
    public String key() {
        return membership.isEmpty() ? candidateOrNone() : membership;
    }

    /** The id of the profile; one that no document has where there is no profile. */
    public String candidateOrNone() {
        return candidate == null ? "" : candidate;
    }
}
