package org.charterexchange.service.privacy;

import org.charterexchange.service.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose records are looked for.
 *
 * @param membership its id
 * @param candidate the id of a leader's profile
 */
record DataSubject(String membership, String name, @Nullable String candidate) {

    static DataSubject of(Caller caller) {
        return new DataSubject(caller.person(), caller.name(), caller.candidate());
    }

    /** Under which id the person's erasure is kept: the profile's, or the membership's of whoever has none. */
    String key() {
        return candidate == null ? membership : candidate;
    }

    /** The id of the profile; one that no document has where there is no profile. */
    String candidateOrNone() {
        return candidate == null ? "" : candidate;
    }
}
