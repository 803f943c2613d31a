package org.charterexchange.service.audit.chains;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.charterexchange.contract.audit.AuditCheckpointView;
import org.charterexchange.contract.audit.AuditHeadView;

/**
 * A signed statement of how far every chain reached; its canonical form is defined in {@code infra/security/audit.md}.
 */
public record AuditCheckpoint(
        long number, Instant at, String reason, List<ChainHead> heads, String previousHash, String keyId) {

    /** Keeps its own list. */
    public AuditCheckpoint {
        heads = List.copyOf(heads);
    }

    /** Where a checkpoint is stored. */
    static String key(long number) {
        return "%012d".formatted(number);
    }

    String hash() {
        return CanonicalJson.sha256(content());
    }

    /** How long a chain was; 0 where it had no entries. */
    long lengthOf(String chain) {
        return heads.stream()
                .filter(head -> head.chain().equals(chain))
                .mapToLong(ChainHead::length)
                .findFirst()
                .orElse(0);
    }

    /** What is hashed and signed. */
    public Map<String, Object> content() {
        Map<String, Object> content = new TreeMap<>();
        content.put("number", number);
        content.put("at", ChainLink.text(at));
        content.put("reason", reason);
        content.put("heads", heads.stream().map(AuditCheckpoint::told).toList());
        content.put("previousHash", previousHash);
        content.put("keyId", keyId);
        return content;
    }

    Document signed(CheckpointKeys keys) {
        return new Document("_id", key(number))
                .append("number", number)
                .append("at", Date.from(at))
                .append("reason", reason)
                .append(
                        "heads",
                        heads.stream()
                                .map(AuditCheckpoint::told)
                                .map(Document::new)
                                .toList())
                .append("previousHash", previousHash)
                .append("keyId", keyId)
                .append("hash", hash())
                .append("signature", keys.sign(CanonicalJson.bytes(content())));
    }

    /** A checkpoint as it was stored. */
    public static AuditCheckpoint of(Document stored) {
        List<ChainHead> heads = new ArrayList<>();
        for (Document head : stored.getList("heads", Document.class, List.of())) {
            heads.add(new ChainHead(head.getString("chain"), head.getLong("length"), head.getString("hash")));
        }
        return new AuditCheckpoint(
                stored.getLong("number"),
                stored.getDate("at").toInstant(),
                stored.getString("reason"),
                heads,
                stored.getString("previousHash"),
                stored.getString("keyId"));
    }

    static AuditCheckpointView view(Document stored) {
        AuditCheckpoint of = of(stored);
        return new AuditCheckpointView(
                of.number,
                of.at,
                of.reason,
                of.heads.stream()
                        .map(head -> new AuditHeadView(head.chain(), head.length(), head.hash()))
                        .toList(),
                of.previousHash,
                stored.getString("hash"),
                of.keyId,
                stored.getString("signature"));
    }

    /** The head of a chain as it is hashed and exported. */
    public static Map<String, Object> told(ChainHead head) {
        return new TreeMap<>(Map.of("chain", head.chain(), "length", head.length(), "hash", head.hash()));
    }
}
