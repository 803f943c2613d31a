package org.charterexchange.service.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Answers that carry the version of what they show.
 */
public final class VersionedResponses {

    private VersionedResponses() {}

    /** 200 with the version as {@code ETag}. */
    public static <T> ResponseEntity<T> ok(T view, long version) {
        return ResponseEntity.ok().eTag(EntityTags.tag(version)).body(view);
    }

    /** 201 with the version and the address of what was made. */
    public static <T> ResponseEntity<T> created(T view, long version, String address) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(address))
                .eTag(EntityTags.tag(version))
                .body(view);
    }
}
