package org.charterexchange.service.audit;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.mongodb.EmbeddedMongo;
import org.charterexchange.mongodb.EmbeddedMongoSettings;
import org.charterexchange.service.storage.Stored;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail over a store of its own, without the rest of the service. */
final class StoredTrail implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EmbeddedMongo mongo;
    private final MongoClient client;
    final AuditedCollection<Thing> things;
    final AuditRelay relay;
    final AuditChains chains;
    final AuditTrail trail;
    private final AuditedCollections collections;
    private final Checkpoints checkpoints;
    private final CheckpointKeys keys;
    private final AuditExport export;

    /** Something that is changed. */
    record Thing(String id, long version, String organisation) implements Stored {}

    StoredTrail(Path file) {
        mongo = EmbeddedMongo.open(file, EmbeddedMongoSettings.defaults());
        client = MongoClients.create(mongo.connectionString("trail"));
        ReactiveMongoTemplate template = new ReactiveMongoTemplate(client, "trail");
        Clock clock = Clock.tickMillis(ZoneOffset.UTC);
        List<String> pair = keys(file.resolveSibling(file.getFileName() + ".keys"));
        AuditSettings settings = new AuditSettings(
                Base64.getEncoder().encodeToString(new byte[32]),
                Duration.ofSeconds(30),
                pair.get(0),
                pair.get(1),
                List.of(),
                Duration.ofHours(1));
        collections = new AuditedCollections(template, new AuditEntryMapping(new PersonalValues(settings)));
        things = collections.open("things", Thing.class);
        ChainHeads heads = new ChainHeads(template);
        chains = new AuditChains(template, heads);
        trail = new AuditTrail(chains);
        relay = new AuditRelay(collections, chains, template, settings);
        keys = new CheckpointKeys(settings);
        checkpoints = new Checkpoints(template, heads, keys, clock);
        export = new AuditExport(chains, heads, checkpoints, clock);
        IndexOptions unique = new IndexOptions().unique(true).sparse(true);
        template.getCollection(AuditChains.COLLECTION)
                .flatMap(in -> Mono.from(in.createIndex(Indexes.ascending("entryKey"), unique)))
                .block(PATIENCE);
    }

    static AuditEntry entry(String id, String organisation) {
        return new AuditEntry(
                        id,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        "01m89ep6fqbkcvccajaa759se1",
                        organisation,
                        "thing.add",
                        "thing/" + id,
                        false,
                        "00fa659f-85a9-47c5-acfd-10dd21230bdd",
                        List.of())
                .with("state", "DRAFT", "OPEN")
                .withPersonal("name", null, "Name of " + id);
    }

    /** Carries everything that waits, in whatever collection. */
    void relayAll() {
        collections.suspectAll();
        relay.relay().block(PATIENCE);
    }

    void checkpoint() {
        checkpoints
                .newest()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(newest -> checkpoints.make(newest.orElse(null), CheckpointUpkeep.HOUR))
                .block(PATIENCE);
    }

    /** The lines of an export, as they come. */
    Flux<byte[]> export() {
        return export.lines(null);
    }

    AuditVerificationView verify() {
        return Objects.requireNonNull(export.lines(null)
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .reduceWith(() -> new ExportCheck(keys), ExportCheck::accept)
                .map(ExportCheck::finish)
                .block(PATIENCE));
    }

    String publicKey() {
        return checkpoints.keys().get(0).publicKey();
    }

    @Override
    public void close() {
        client.close();
        mongo.close();
    }

    /** The private and the public key beside the store, so that whoever opens it next signs with the same. */
    private static List<String> keys(Path file) {
        try {
            if (!Files.exists(file)) {
                KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                Files.write(file, List.of(base64(pair.getPrivate()), base64(pair.getPublic())));
            }
            return Files.readAllLines(file);
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
