package org.charterexchange.matching.cli.audit;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.charterexchange.matching.cli.audit.TrailFinding.Check;
import org.charterexchange.matching.cli.audit.TrailStatement.Code;
import org.jspecify.annotations.Nullable;

/** Checks the checkpoints one after another, and keeps what the sound ones say about the chains. */
final class CheckpointCheck {

    /** What a checkpoint says that a chain holds at some length. */
    record Head(String hash, long checkpoint) {}

    private final Map<String, PublicKey> keys;
    private final TrailFindings findings;
    private final Map<String, NavigableMap<Long, Head>> heads = new TreeMap<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private long number;
    private String hash = TrailVerifier.ZEROS;
    private String at = "";

    CheckpointCheck(Map<String, PublicKey> keys, TrailFindings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    void accept(long line, ExportLine checkpoint) {
        Map<String, Object> content = checkpoint.without("hash", "signature");
        TrailStatement where = TrailStatement.of(Code.CHECKPOINT, checkpoint.number("number"));
        String computed = CanonicalJson.sha256(content);
        boolean next = same(line, where, Check.CHECKPOINT_NUMBER, number + 1, checkpoint.number("number"));
        if (next) {
            same(line, where, Check.CHECKPOINT_LINK, hash, checkpoint.text("previousHash"));
        }
        same(line, where, Check.CHECKPOINT_HASH, computed, checkpoint.text("hash"));
        if (signed(line, where, checkpoint, content)) {
            keep(line, where, checkpoint);
        }
        number = checkpoint.number("number");
        hash = computed;
    }

    /** The last checkpoint's number; 0 where there was none. */
    long last() {
        return number;
    }

    String lastAt() {
        return at;
    }

    /** What checkpoints say about a chain and no entry has shown yet, by length. */
    NavigableMap<Long, Head> of(String chain) {
        return heads.computeIfAbsent(chain, known -> new TreeMap<>());
    }

    Map<String, NavigableMap<Long, Head>> all() {
        return heads;
    }

    private boolean signed(long line, TrailStatement where, ExportLine checkpoint, Map<String, Object> content) {
        String keyId = String.valueOf(checkpoint.text("keyId"));
        PublicKey key = keys.get(keyId);
        if (key == null) {
            TrailStatement known = TrailStatement.of(Code.ONE_OF_KEYS, String.join(", ", keys.keySet()));
            findings.add(line, where, Check.CHECKPOINT_KEY, known, keyId);
            return false;
        }
        boolean holds = verifies(key, CanonicalJson.bytes(content), checkpoint.text("signature"));
        if (!holds) {
            TrailStatement expected = TrailStatement.of(Code.SIGNATURE_OF_KEY, keyId);
            findings.add(line, where, Check.CHECKPOINT_SIGNATURE, expected, checkpoint.text("signature"));
        }
        return holds;
    }

    private static boolean verifies(PublicKey key, byte[] content, @Nullable String signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(content);
            return signed != null && signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private void keep(long line, TrailStatement where, ExportLine checkpoint) {
        String time = String.valueOf(checkpoint.text("at"));
        if (time.compareTo(at) < 0) {
            findings.add(line, where, Check.CHECKPOINT_GROWTH, TrailStatement.of(Code.TIME_FROM, at), time);
        }
        at = time;
        for (ExportLine head : checkpoint.objects("heads")) {
            String chain = String.valueOf(head.text("chain"));
            long length = head.number("length");
            long before = lengths.getOrDefault(chain, 0L);
            if (length < before) {
                TrailStatement expected = TrailStatement.of(Code.CHAIN_AT_LEAST, chain, before);
                findings.add(line, where, Check.CHECKPOINT_GROWTH, expected, TrailStatement.verbatim(length));
            }
            lengths.put(chain, length);
            of(chain).put(length, new Head(String.valueOf(head.text("hash")), checkpoint.number("number")));
        }
    }

    private boolean same(long line, TrailStatement where, Check check, Object expected, @Nullable Object found) {
        boolean same = expected.equals(found);
        if (!same) {
            findings.add(line, where, check, TrailStatement.verbatim(expected), String.valueOf(found));
        }
        return same;
    }
}
