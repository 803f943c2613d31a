package org.charterexchange.service.rounds;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Bytes as a file to be saved.
 */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<byte[]> answer(byte[] bytes, MediaType type, String name) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
