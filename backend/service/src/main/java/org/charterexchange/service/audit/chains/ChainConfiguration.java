package org.charterexchange.service.audit.chains;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.regex.Pattern;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.service.audit.PendingEntries;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.upkeep.Periodically;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/**
 * The settings and the upkeep of the chains, and the index that keeps an entry from being doubled.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChainSettings.class)
class ChainConfiguration {

    @Bean
    CollectionIndex eachEntryOnceInAChain() {
        return CollectionIndex.unique(AuditChains.COLLECTION, "entryKey");
    }

    /** Carries entries to their chains soon after they were written. */
    @Bean
    Periodically relayAuditEntries(AuditRelay relay) {
        return Periodically.every(Duration.ofMillis(250), "Audit entries", relay::relay);
    }

    /** Looks everywhere for entries that a crash or another node left behind; the relay carries what is found. */
    @Bean
    Periodically sweepAuditEntries(PendingEntries pending, ChainSettings settings) {
        return Periodically.every(
                        settings.sweep(), "Audit entries left behind", () -> Mono.fromRunnable(pending::suspectAll))
                .firstAfter(Duration.ZERO);
    }

    /** Makes a checkpoint each hour and after a publication. */
    @Bean
    Periodically makeCheckpoints(CheckpointUpkeep upkeep) {
        return Periodically.every(Duration.ofSeconds(1), "Checkpoints of the audit trail", upkeep::makeWhatIsDue)
                .firstAfter(Duration.ZERO);
    }

    @Bean
    HeldCollection auditChainHeld() {
        return HeldCollection.personal(
                        DataCategory.AUDIT_TRAIL,
                        AuditChains.COLLECTION,
                        LawfulBasis.LEGAL_OBLIGATION,
                        OnErasure.KEPT_AS_HASHES)
                .found(person -> Filters.and(
                        Filters.eq("chain", AuditChains.SCHEME),
                        Filters.or(
                                Filters.eq("actor", person.membership()),
                                Filters.regex("subject", "/" + Pattern.quote(person.candidateOrNone()) + "$"))));
    }

    @Bean
    HeldCollection auditHeadsHeld() {
        return HeldCollection.nothing(DataCategory.UPKEEP, ChainHeads.COLLECTION);
    }

    @Bean
    HeldCollection auditCheckpointsHeld() {
        return HeldCollection.nothing(DataCategory.UPKEEP, AuditCheckpoints.COLLECTION);
    }
}
