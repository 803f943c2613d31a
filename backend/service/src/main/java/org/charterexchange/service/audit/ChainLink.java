package org.charterexchange.service.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The end of a chain: how many entries it has and the hash of the last, which the next one takes in.
 *
 * <p>The hash of an entry is SHA-256 over its canonical JSON: its fields with the hash before and its place, keys in
 * order, no spaces, UTF-8, instants in ISO 8601.
 */
record ChainLink(long sequence, String hash) {

    static final ChainLink START = new ChainLink(0, "0".repeat(64));

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** The entry as it is stored at the next place of this chain. */
    Document next(String chain, Document entry) {
        long place = sequence + 1;
        Document link = new Document("_id", id(chain, place))
                .append("chain", chain)
                .append("sequence", place)
                .append("entryKey", chain + "/" + entry.getString("id"));
        link.putAll(entry);
        link.append("previousHash", hash);
        return link.append("hash", hashOf(link));
    }

    /** The hash that the stored entry must carry. */
    static String hashOf(Document link) {
        Map<String, Object> content = new TreeMap<>(link);
        content.remove("_id");
        content.remove("hash");
        content.computeIfPresent("at", (field, at) -> ((Date) at).toInstant().toString());
        content.values().removeIf(Objects::isNull);
        byte[] json = CANONICAL.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(json));
    }

    static ChainLink of(Document link) {
        return new ChainLink(link.getLong("sequence"), link.getString("hash"));
    }

    /** Ids of one chain sort by place. */
    private static String id(String chain, long place) {
        return "%s/%012d".formatted(chain, place);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
