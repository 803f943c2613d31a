package org.charterexchange.service.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Bytes as a file to be saved.
 */
public final class FileResponses {

    private FileResponses() {}

    /** The bytes under this name. */
    public static ResponseEntity<byte[]> answer(byte[] bytes, MediaType type, String name) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
