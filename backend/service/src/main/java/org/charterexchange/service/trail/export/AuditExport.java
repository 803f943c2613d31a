package org.charterexchange.service.trail.export;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.charterexchange.contract.audit.AuditKeyView;
import org.charterexchange.service.audit.chains.AuditChains;
import org.charterexchange.service.audit.chains.AuditCheckpoint;
import org.charterexchange.service.audit.chains.AuditCheckpoints;
import org.charterexchange.service.audit.chains.CanonicalJson;
import org.charterexchange.service.audit.chains.ChainHead;
import org.charterexchange.service.audit.chains.ChainHeads;
import org.charterexchange.service.audit.chains.ChainLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Chains and checkpoints as one file that is verifiable alone: a JSON object a line, in the form that
 * {@code infra/security/audit.md} defines. It is read and written a stretch at a time, however long the chains are.
 */
@Component
public class AuditExport {

    static final String FORMAT = "charter-exchange-audit-1";
    static final String ALL = "all";

    private final AuditChains chains;
    private final ChainHeads heads;
    private final AuditCheckpoints checkpoints;
    private final Clock clock;

    AuditExport(AuditChains chains, ChainHeads heads, AuditCheckpoints checkpoints, Clock clock) {
        this.chains = chains;
        this.heads = heads;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /**
     * The lines of the file, each with its line feed.
     *
     * @param organisation whose chain alone is exported; every chain where absent
     */
    public Flux<byte[]> lines(@Nullable String organisation) {
        String scope = organisation == null ? ALL : AuditChains.ofOrganisation(organisation);
        return checkpoints
                .newest()
                .map(AuditCheckpoint::number)
                .defaultIfEmpty(0L)
                .flatMapMany(last -> heads.all()
                        .filter(head -> scope.equals(ALL) || scope.equals(head.chain()))
                        .collectList()
                        .flatMapMany(of -> lines(scope, last, of)));
    }

    /** Checkpoints are counted before the chains are measured, so that no chain ends before a checkpoint says it does. */
    private Flux<byte[]> lines(String scope, long last, List<ChainHead> of) {
        long entries = of.stream().mapToLong(ChainHead::length).sum();
        Flux<byte[]> signed = checkpoints.upTo(last).map(AuditExport::checkpoint);
        Flux<byte[]> linked = Flux.fromIterable(of)
                .concatMap(head -> chains.forwards(head.chain(), 1, head.length(), new Document()), 0)
                .map(AuditExport::entry);
        Map<String, Object> end = Map.of("checkpoints", last, "entries", entries);
        return Flux.concat(Mono.just(line("header", header(scope, of))), signed, linked, Mono.just(line("end", end)));
    }

    private Map<String, Object> header(String scope, List<ChainHead> of) {
        return Map.of(
                "format",
                FORMAT,
                "scope",
                scope,
                "exportedAt",
                ChainLink.text(clock.instant()),
                "chains",
                of.stream().map(AuditCheckpoint::told).toList(),
                "keys",
                checkpoints.keys().stream().map(AuditExport::key).toList());
    }

    private static Map<String, Object> key(AuditKeyView key) {
        return Map.of("id", key.id(), "publicKey", key.publicKey());
    }

    private static byte[] checkpoint(Document stored) {
        Map<String, Object> told = new TreeMap<>(AuditCheckpoint.of(stored).content());
        told.put("hash", String.valueOf(stored.getString("hash")));
        told.put("signature", String.valueOf(stored.getString("signature")));
        return line("checkpoint", told);
    }

    private static byte[] entry(Document link) {
        Map<String, Object> told = new TreeMap<>(ChainLink.content(link));
        told.put("hash", String.valueOf(link.getString("hash")));
        return line("entry", told);
    }

    private static byte[] line(String kind, Map<String, Object> content) {
        byte[] json = CanonicalJson.bytes(Map.of(kind, content));
        return (new String(json, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
