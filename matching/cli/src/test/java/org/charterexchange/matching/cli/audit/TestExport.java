package org.charterexchange.matching.cli.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An export in the making: chains of entries, and checkpoints over them; a forger may change any of it. */
final class TestExport {

    static final KeyPair KEYS = keys();

    final Map<String, List<Map<String, Object>>> chains = new TreeMap<>();
    final List<Map<String, Object>> checkpoints = new ArrayList<>();

    /** A scheme's chain and three organisations' with some checkpoints, the last entries after the last checkpoint. */
    static TestExport sound() {
        TestExport export = new TestExport();
        for (int i = 0; i < 60; i++) {
            String organisation = "org-" + i % 3;
            export.append("scheme", organisation, i);
            export.append("organisation:" + organisation, organisation, i);
            if (i == 9 || i == 30 || i == 31 || i == 52) {
                export.checkpoint(KEYS);
            }
        }
        return export;
    }

    private void append(String chain, String organisation, int i) {
        List<Map<String, Object>> entries = chains.computeIfAbsent(chain, known -> new ArrayList<>());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("chain", chain);
        entry.put("sequence", (long) entries.size() + 1);
        entry.put("id", "entry-" + i);
        entry.put("at", "2026-11-25T10:00:%02d.000Z".formatted(i));
        entry.put("actor", "member-" + i % 5);
        entry.put("organisation", organisation);
        entry.put("action", i % 7 == 0 ? "candidate.get" : "placement.change");
        entry.put("subject", "placement/p-" + i);
        entry.put("refused", i % 7 == 0);
        entry.put("requestId", "request-" + i);
        entry.put(
                "changes",
                List.of(Map.of(
                        "field", "title", "before", "Old \"" + i + "\" \u00e9\n", "after", "New \ud83d\ude00 <" + i)));
        entries.add(entry);
        rehash(chain, entries.size() - 1, entries.size());
    }

    /** Gives the entries from one index to before another the links, numbers and hashes that fit. */
    void rehash(String chain, int from, int to) {
        List<Map<String, Object>> entries = entries(chain);
        for (int i = from; i < to; i++) {
            entries.get(i).put("sequence", (long) i + 1);
            entries.get(i)
                    .put(
                            "previousHash",
                            i == 0 ? TrailVerifier.ZEROS : entries.get(i - 1).get("hash"));
            hash(entries.get(i));
        }
    }

    static void hash(Map<String, Object> entry) {
        entry.remove("hash");
        entry.put("hash", CanonicalJson.sha256(entry));
    }

    void checkpoint(KeyPair keys) {
        Map<String, Object> checkpoint = new LinkedHashMap<>();
        checkpoint.put("number", (long) checkpoints.size() + 1);
        checkpoint.put("at", "2026-11-25T11:00:%02d.000Z".formatted(checkpoints.size()));
        checkpoint.put("reason", "hour");
        checkpoint.put("heads", heads());
        Map<String, Object> before = checkpoints.isEmpty() ? Map.of() : checkpoints.get(checkpoints.size() - 1);
        checkpoint.put("previousHash", before.isEmpty() ? TrailVerifier.ZEROS : before.get("hash"));
        checkpoints.add(checkpoint);
        sign(checkpoint, keys);
    }

    static void sign(Map<String, Object> checkpoint, KeyPair keys) {
        checkpoint.keySet().removeAll(List.of("hash", "signature"));
        checkpoint.put("keyId", PublicKeys.id(keys.getPublic()));
        byte[] content = CanonicalJson.bytes(checkpoint);
        checkpoint.put("hash", CanonicalJson.sha256(checkpoint));
        checkpoint.put("signature", signature(keys.getPrivate(), content));
    }

    private List<Map<String, Object>> heads() {
        return chains.entrySet().stream()
                .map(chain -> {
                    List<Map<String, Object>> entries = chain.getValue();
                    Map<String, Object> head = new LinkedHashMap<>();
                    head.put("chain", chain.getKey());
                    head.put("length", (long) entries.size());
                    head.put(
                            "hash",
                            entries.isEmpty()
                                    ? TrailVerifier.ZEROS
                                    : entries.get(entries.size() - 1).get("hash"));
                    return head;
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The length that the last checkpoint gives a chain. */
    int confirmed(String chain) {
        return lengths(chain).get(checkpoints.size() - 1);
    }

    /** The lengths that the checkpoints give a chain. */
    List<Integer> lengths(String chain) {
        return checkpoints.stream()
                .map(checkpoint -> heads(checkpoint).stream()
                        .filter(head -> chain.equals(head.get("chain")))
                        .mapToInt(TestExport::length)
                        .findFirst()
                        .orElse(0))
                .toList();
    }

    List<Map<String, Object>> entries(String chain) {
        return Objects.requireNonNull(chains.get(chain), chain);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> heads(Map<String, Object> checkpoint) {
        return (List<Map<String, Object>>) Objects.requireNonNull(checkpoint.get("heads"));
    }

    static int length(Map<String, Object> head) {
        return Math.toIntExact((Long) Objects.requireNonNull(head.get("length")));
    }

    /** The file, its header and its last line fitting what is in it. */
    String text() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("format", TrailVerifier.FORMAT);
        header.put("scope", "all");
        header.put("exportedAt", "2026-11-25T12:00:00.000Z");
        header.put("chains", heads());
        header.put(
                "keys", List.of(Map.of("id", PublicKeys.id(KEYS.getPublic()), "publicKey", base64(KEYS.getPublic()))));
        long entries = chains.values().stream().mapToLong(List::size).sum();
        StringBuilder text = new StringBuilder();
        line(text, "header", header);
        checkpoints.forEach(checkpoint -> line(text, "checkpoint", checkpoint));
        chains.values().forEach(of -> of.forEach(entry -> line(text, "entry", entry)));
        line(text, "end", Map.of("checkpoints", (long) checkpoints.size(), "entries", entries));
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, Map<String, Object> content) {
        text.append(new String(CanonicalJson.bytes(Map.of(kind, content)), StandardCharsets.UTF_8))
                .append('\n');
    }

    static String base64(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static String signature(PrivateKey key, byte[] content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
