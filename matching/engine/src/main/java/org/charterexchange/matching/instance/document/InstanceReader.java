package org.charterexchange.matching.instance.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.json.StrictJson;

/**
 * Reads instances (section 1 of the matching specification) strictly and in one pass.
 *
 * <p>Whatever the specification refuses is refused here, and beyond it: malformed JSON or UTF-8, a repeated field, null
 * instead of a missing field, a second assessment of one pair, and inputs beyond 1 GiB, 16 levels, texts of 10,000
 * characters. Counts without an upper limit in the specification go to 1,000,000,000. After 10,000 faults the rest are
 * only counted.
 */
public final class InstanceReader {

    private InstanceReader() {}

    /** As {@link #read(InputStream)}. */
    public static SourcedInstance read(byte[] json) {
        return read(new ByteArrayInputStream(json));
    }

    /**
     * Reads and checks an instance.
     *
     * @param in the JSON in UTF-8; read to its end, not closed
     * @return the instance and the hash of exactly the bytes read
     * @throws RefusedInstanceException naming every fault, if there is any
     * @throws UncheckedIOException if the stream fails
     */
    public static SourcedInstance read(InputStream in) {
        Faults faults = new Faults();
        InstanceDraft draft = new InstanceDraft(faults);
        DigestInputStream hashed = new DigestInputStream(in, sha256());
        StrictJson.read(hashed, faults, json -> InstanceJson.read(json, draft));
        new ReferenceCheck(draft).run();
        new PinCheck(draft).run();
        if (faults.count() == 0) {
            new LinkCheck(draft.finished(), faults).run();
        }
        if (faults.count() > 0) {
            throw new RefusedInstanceException(faults.list());
        }
        return new SourcedInstance(draft.finished(), drained(hashed));
    }

    private static String drained(DigestInputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
