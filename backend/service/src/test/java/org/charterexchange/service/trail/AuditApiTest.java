package org.charterexchange.service.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.audit.AuditEntryView;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.service.audit.chains.AuditChains;
import org.charterexchange.service.audit.chains.ChainLink;
import org.charterexchange.service.audit.chains.TestChains;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

class AuditApiTest extends ServiceTest {

    @Test
    void everyChangeOfAnOrganisationIsInItsChainOnceWithoutPersonalValues() {
        organisation("audit-force", Sector.POLICING);
        CandidateView ada = leader("ada-of-audit", "audit-force");
        chains().relayAll();
        List<AuditEntryView> entries = entries("audit-force");
        assertThat(entries)
                .extracting(AuditEntryView::action)
                .containsExactlyInAnyOrder(
                        "membership.add", "candidate.add", "membership.add", "organisation.register");
        AuditEntryView added = entries.stream()
                .filter(entry -> entry.action().equals("candidate.add"))
                .findFirst()
                .orElseThrow();
        assertThat(added.subject()).isEqualTo("candidate/" + ada.id());
        assertThat(added.requestId()).isNotBlank();
        assertThat(added.changes())
                .filteredOn(change -> change.field().equals("name"))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.before()).isNull();
                    assertThat(name.after()).startsWith("hmac:");
                });
        assertThat(entries.toString()).doesNotContain("ada-of-audit");
        assertThat(entries).extracting(AuditEntryView::sequence).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    void entriesThatACrashLeftBetweenChainAndDocumentAreNotDoubled() {
        organisation("twice-audit", Sector.POLICING);
        chains().relayAll();
        String chain = AuditChains.ofOrganisation("twice-audit");
        List<Document> before = links(chain);
        Collections.reverse(before);
        List<Document> again = before.stream()
                .map(link -> {
                    Document entry = new Document(link);
                    List.of("_id", "chain", "sequence", "entryKey", "previousHash", "hash")
                            .forEach(entry::remove);
                    return entry;
                })
                .toList();
        List<Document> more = new ArrayList<>(again);
        more.add(new Document(again.get(0)).append("id", "one-more"));
        chains().append(chain, more);
        List<Document> after = links(chain);
        assertThat(after).hasSize(before.size() + 1);
        assertThat(after.get(0).getString("id")).isEqualTo("one-more");
    }

    @Test
    void eachEntryTakesInTheHashOfTheOneBefore() {
        organisation("hash-audit", Sector.POLICING);
        leader("hal-of-audit", "hash-audit");
        chains().relayAll();
        List<Document> links = links(AuditChains.SCHEME);
        for (int i = 0; i < links.size(); i++) {
            assertThat(TestChains.hashOf(links.get(i))).isEqualTo(links.get(i).getString("hash"));
            String before = i + 1 < links.size() ? links.get(i + 1).getString("hash") : ChainLink.START.hash();
            assertThat(links.get(i).getString("previousHash")).isEqualTo(before);
        }
        Document tampered = new Document(links.get(0)).append("actor", "somebody-else");
        assertThat(TestChains.hashOf(tampered)).isNotEqualTo(tampered.getString("hash"));
    }

    @Test
    void nothingWaitsAfterTheRelay() {
        organisation("wait-audit", Sector.POLICING);
        chains().relayAll();
        Long waiting = bean(ReactiveMongoTemplate.class)
                .getCollection("organisations")
                .flatMap(in ->
                        Mono.from(in.countDocuments(new Document("pendingAudit.0", new Document("$exists", true)))))
                .block();
        assertThat(waiting).isZero();
    }

    @Test
    void theTrailIsForAuditorsAndTheProgramme() {
        organisation("closed-audit", Sector.POLICING);
        problem(asCoordinatorOf("closed-audit").get().uri("/audit"), 403, "forbidden");
        member("an-auditor", Role.AUDITOR, null, null);
        as("an-auditor").get().uri("/audit").exchange().expectStatus().isOk();
    }

    /** Newest first. */
    private List<Document> links(String chain) {
        AuditChains chains = bean(AuditChains.class);
        List<Document> links = new ArrayList<>(Objects.requireNonNull(
                chains.stretch(chain, 1, 5_000, new Document()).collectList().block(Duration.ofSeconds(30))));
        Collections.reverse(links);
        return links;
    }

    private List<AuditEntryView> entries(String organisation) {
        return answer(asProgramme().get().uri("/audit?organisation=" + organisation), 200, Entries.class)
                .items();
    }

    private record Entries(
            List<AuditEntryView> items, @Nullable String next) {}
}
