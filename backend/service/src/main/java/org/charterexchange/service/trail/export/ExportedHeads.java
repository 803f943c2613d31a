package org.charterexchange.service.trail.export;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.charterexchange.service.audit.chains.CanonicalJson;
import org.charterexchange.service.audit.chains.ChainHead;
import org.charterexchange.service.audit.chains.ChainLink;
import org.charterexchange.service.audit.chains.CheckpointKeys;
import org.jspecify.annotations.Nullable;

/**
 * Checks an export's checkpoints one after another, and keeps what the genuine ones say about the chains.
 */
final class ExportedHeads {

    /** What a checkpoint says that a chain holds at some length. */
    record Said(String hash, long checkpoint) {}

    private final CheckpointKeys keys;
    private final ExportFindings findings;
    private final Map<String, NavigableMap<Long, Said>> said = new TreeMap<>();
    private final Map<String, Long> lengths = new HashMap<>();
    private long number;
    private String hash = ChainLink.START.hash();
    private String newest = "";

    ExportedHeads(CheckpointKeys keys, ExportFindings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    void accept(ExportLine checkpoint) {
        long claimed = checkpoint.number("number");
        String where = "checkpoint " + claimed;
        Map<String, Object> content = checkpoint.without("hash", "signature");
        String computed = CanonicalJson.sha256(content);
        if (findings.same(where, "CHECKPOINT_NUMBER", number + 1, claimed)) {
            findings.same(where, "CHECKPOINT_LINK", hash, checkpoint.text("previousHash"));
        }
        findings.same(where, "CHECKPOINT_HASH", computed, checkpoint.text("hash"));
        if (genuine(where, checkpoint, CanonicalJson.bytes(content))) {
            keep(where, claimed, checkpoint);
        }
        number = claimed;
        hash = computed;
    }

    /** When the newest genuine checkpoint was made; empty without one. */
    String newest() {
        return newest;
    }

    /** Takes what was said about this entry of a chain. */
    @Nullable Said take(String chain, long length) {
        return said.getOrDefault(chain, new TreeMap<>()).remove(length);
    }

    /** What was said and not taken, by chain and length. */
    Map<String, NavigableMap<Long, Said>> left() {
        return said;
    }

    private boolean genuine(String where, ExportLine checkpoint, byte[] content) {
        String key = checkpoint.text("keyId");
        String signature = checkpoint.text("signature");
        if (key == null || !keys.knows(key)) {
            findings.add(where, "CHECKPOINT_KEY", "a key of this service, current or former", key);
            return false;
        }
        boolean genuine = signature != null && keys.verifies(key, content, signature);
        if (!genuine) {
            findings.add(where, "CHECKPOINT_SIGNATURE", "a signature of key " + key + " over this", signature);
        }
        return genuine;
    }

    private void keep(String where, long claimed, ExportLine checkpoint) {
        String at = String.valueOf(checkpoint.text("at"));
        if (at.compareTo(newest) < 0) {
            findings.add(where, "CHECKPOINT_GROWTH", "a time from " + newest, at);
        }
        newest = at;
        for (ChainHead head : checkpoint.heads("heads")) {
            long before = lengths.getOrDefault(head.chain(), 0L);
            if (head.length() < before) {
                findings.add(where, "CHECKPOINT_GROWTH", head.chain() + " with at least " + before, "" + head.length());
            }
            lengths.put(head.chain(), head.length());
            said.computeIfAbsent(head.chain(), chain -> new TreeMap<>())
                    .put(head.length(), new Said(head.hash(), claimed));
        }
    }
}
