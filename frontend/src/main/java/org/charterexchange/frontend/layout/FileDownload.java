package org.charterexchange.frontend.layout;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to keep. */
public final class FileDownload {
    private FileDownload() {}

    /** Returns an answer that the browser keeps as a file of this name. */
    public static <T> ResponseEntity<T> of(String name, MediaType type, T content) {
        ContentDisposition keep = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, keep.toString())
                .body(content);
    }
}
