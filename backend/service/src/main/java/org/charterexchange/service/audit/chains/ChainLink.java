package org.charterexchange.service.audit.chains;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The end of a chain: how many entries it has and the hash of the last, which the next one takes in.
 *
 * <p>The hash of an entry is SHA-256 over its canonical form, which {@code infra/security/audit.md} defines exactly.
 */
public record ChainLink(long sequence, String hash) {

    /** The end of a chain without entries. */
    public static final ChainLink START = new ChainLink(0, "0".repeat(64));

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final List<String> TEXTS =
            List.of("chain", "id", "actor", "organisation", "action", "subject", "requestId", "previousHash");

    /** The entry as it is stored at the next place of this chain. */
    Document next(String chain, Document entry) {
        long place = sequence + 1;
        Document link = new Document("_id", key(chain, place))
                .append("chain", chain)
                .append("sequence", place)
                .append("entryKey", chain + "/" + entry.getString("id"));
        link.putAll(entry);
        link.append("previousHash", hash);
        return link.append("hash", hashOf(link));
    }

    /** The hash that the stored entry must carry. */
    static String hashOf(Document link) {
        return CanonicalJson.sha256(content(link));
    }

    /** What the hash of a stored entry is taken over. */
    public static Map<String, Object> content(Document link) {
        Map<String, Object> content = new TreeMap<>();
        TEXTS.forEach(field -> putIfThere(content, field, link.get(field)));
        putIfThere(content, "sequence", link.get("sequence"));
        putIfThere(content, "at", link.get("at") instanceof Date at ? text(at.toInstant()) : null);
        putIfThere(content, "refused", link.get("refused"));
        content.put("changes", changes(link));
        return content;
    }

    /** A moment as it is hashed: ISO 8601, UTC, with milliseconds. */
    public static String text(Instant at) {
        return INSTANT.format(at);
    }

    private static List<Map<String, Object>> changes(Document link) {
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Document change : link.getList("changes", Document.class, List.of())) {
            Map<String, Object> told = new TreeMap<>();
            change.forEach((part, value) -> putIfThere(told, part, value));
            changes.add(told);
        }
        return changes;
    }

    private static void putIfThere(Map<String, Object> content, String field, @Nullable Object value) {
        if (value != null) {
            content.put(field, value);
        }
    }

    static ChainLink of(Document link) {
        return new ChainLink(link.getLong("sequence"), link.getString("hash"));
    }

    /** Where an entry is stored: the keys of one chain follow from its places, so that any stretch is found by key. */
    static String key(String chain, long place) {
        return "%s/%012d".formatted(chain, place);
    }
}
