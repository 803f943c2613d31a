package org.charterexchange.service.rounds.results;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of candidates, which no instance and no result holds.
 *
 * @param byId candidate id to who it is; whoever has left the scheme is missing
 */
public record CandidateNames(Map<String, Named> byId) {

    public CandidateNames {
        byId = Map.copyOf(byId);
    }

    /**
     * Who a candidate is.
     *
     * @param title rank, grade or title
     */
    public record Named(String name, @Nullable String title) {}

    /** The name, or the candidate's id where nobody is known by it. */
    String name(String candidate) {
        Named named = byId.get(candidate);
        return named == null ? candidate : named.name();
    }

    /** The rank, grade or title, where one is known. */
    @Nullable String title(String candidate) {
        Named named = byId.get(candidate);
        return named == null ? null : named.title();
    }
}
