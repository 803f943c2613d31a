package org.charterexchange.service.audit.chains;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.io.IOException;
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
import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.mongodb.EmbeddedMongo;
import org.charterexchange.mongodb.EmbeddedMongoSettings;
import org.charterexchange.service.audit.AuditEntry;
import org.charterexchange.service.audit.AuditedCollection;
import org.charterexchange.service.audit.AuditedCollections;
import org.charterexchange.service.storage.IndexCreator;
import org.charterexchange.service.storage.VersionedDocument;
import org.charterexchange.service.trail.AuditTrail;
import org.charterexchange.service.trail.export.AuditExport;
import org.charterexchange.service.trail.export.AuditVerification;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail over a store of its own, without the rest of the service. */
final class StoredTrail implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EmbeddedMongo mongo;
    private final MongoClient client;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final AuditedCollection<Thing> things;
    final AuditRelay relay;
    final AuditChains chains;
    final AuditTrail trail;
    final TestChains byHand = new TestChains(context);

    /** Something that is changed. */
    record Thing(String id, long version, String organisation) implements VersionedDocument {}

    /** Nothing starts by itself. */
    private static final class StartedByHand extends DefaultLifecycleProcessor {

        @Override
        public void onRefresh() {}
    }

    StoredTrail(Path file) {
        mongo = EmbeddedMongo.open(file, EmbeddedMongoSettings.defaults());
        client = MongoClients.create(mongo.connectionString("trail"));
        ReactiveMongoTemplate template = new ReactiveMongoTemplate(client, "trail");
        refresh(template, keys(file.resolveSibling(file.getFileName() + ".keys")));
        things = context.getBean(AuditedCollections.class).open("things", Thing.class);
        relay = context.getBean(AuditRelay.class);
        chains = context.getBean(AuditChains.class);
        trail = context.getBean(AuditTrail.class);
        IndexOptions unique = new IndexOptions().unique(true).sparse(true);
        template.getCollection(AuditChains.COLLECTION)
                .flatMap(in -> Mono.from(in.createIndex(Indexes.ascending("entryKey"), unique)))
                .block(PATIENCE);
    }

    private void refresh(ReactiveMongoTemplate template, List<String> pair) {
        TestPropertyValues.of(
                        "charter-exchange.audit.key=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "charter-exchange.audit.signing-key=" + pair.get(0),
                        "charter-exchange.audit.public-key=" + pair.get(1))
                .applyTo(context);
        context.registerBean(Clock.class, () -> Clock.tickMillis(ZoneOffset.UTC));
        context.registerBean(ReactiveMongoTemplate.class, () -> template);
        context.registerBean(
                AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, LifecycleProcessor.class, StartedByHand::new);
        context.registerBean(IndexCreator.class);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AnnotationTypeFilter(RestController.class));
        scanner.scan(AuditedCollections.class.getPackageName(), AuditTrail.class.getPackageName());
        context.refresh();
    }

    void relayPeriodically() {
        context.getBean("sweepAuditEntries", Periodically.class).start();
        context.getBean("relayAuditEntries", Periodically.class).start();
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

    /** The lines of an export, as they come. */
    Flux<byte[]> export() {
        return context.getBean(AuditExport.class).lines(null);
    }

    AuditVerificationView verify() {
        Flux<DataBuffer> sent = export().map(DefaultDataBufferFactory.sharedInstance::wrap);
        return Objects.requireNonNull(
                context.getBean(AuditVerification.class).verify(sent).block(PATIENCE));
    }

    String publicKey() {
        return context.getBean(AuditCheckpoints.class).keys().get(0).publicKey();
    }

    @Override
    public void close() {
        context.close();
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
