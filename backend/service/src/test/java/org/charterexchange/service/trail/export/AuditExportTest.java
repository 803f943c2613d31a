package org.charterexchange.service.trail.export;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.audit.AuditFindingView;
import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.service.audit.chains.AuditChains;
import org.charterexchange.service.audit.chains.AuditCheckpoint;
import org.charterexchange.service.audit.chains.ChainLink;
import org.charterexchange.service.audit.chains.CheckpointKeys;
import org.charterexchange.service.audit.chains.TestChains;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class AuditExportTest extends ServiceTest {

    @Test
    void anExportOfEverythingIsVerifiedByItself() {
        trail("export-whole");
        AuditVerificationView report = verify(export(""));
        assertThat(report.findings()).isEmpty();
        assertThat(report.holds()).isTrue();
        assertThat(report.scope()).isEqualTo("all");
        assertThat(report.checkpoints()).isPositive();
        assertThat(report.lastCheckpoint()).isNotNull();
        assertThat(report.entries()).isGreaterThan(8);
    }

    @Test
    void anOrganisationsOwnChainIsVerifiedAlone() {
        String chain = trail("export-own");
        AuditVerificationView report = verify(export("?organisation=export-own"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.scope()).isEqualTo(chain);
        assertThat(report.chains()).isEqualTo(1);
        assertThat(report.entries()).isEqualTo(4);
    }

    @Test
    void whatIsChangedInTheStoreIsFoundWhereItIs() {
        String chain = trail("export-stored");
        for (int place = 1; place <= 4; place++) {
            Document link = chains().link(chain, place);
            replace(new Document(link).append("actor", "somebody-else"));
            assertFound("export-stored", chain, place, "HASH");
            Document dressed = new Document(link).append("at", Date.from(Instant.EPOCH));
            replace(dressed.append("hash", TestChains.hashOf(dressed)));
            assertFound("export-stored", chain, place == 4 ? 4 : place + 1, place == 4 ? "CHECKPOINT_HEAD" : "LINK");
            remove(link);
            assertFound(
                    "export-stored", chain, place == 4 ? 4 : place + 1, place == 4 ? "CHECKPOINT_HEAD" : "SEQUENCE");
            insert(link);
            assertThat(verify(export("?organisation=export-stored")).holds()).isTrue();
        }
        Document first = chains().link(chain, 1);
        Document second = chains().link(chain, 2);
        replace(new Document(second).append("_id", first.get("_id")));
        replace(new Document(first).append("_id", second.get("_id")));
        assertFound("export-stored", chain, 2, "SEQUENCE");
        replace(first);
        replace(second);
    }

    @Test
    void eachOfAThousandRandomTamperingsWithTheFileIsFoundInItsLine() {
        trail("export-file");
        List<String> lines = export("?organisation=export-file").lines().toList();
        Random random = new Random(4);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            List<String> tampered = new ArrayList<>(lines);
            int at = 1 + random.nextInt(lines.size() - 2);
            at += lines.get(at + 1).startsWith("{\"entry\"") && lines.get(at).startsWith("{\"check") ? 1 : 0;
            int line = at + 1;
            String how = tamper(tampered, at, i % 4, random);
            ExportCheck check = new ExportCheck(bean(CheckpointKeys.class));
            tampered.forEach(check::accept);
            List<AuditFindingView> findings = check.finish().findings();
            boolean there = findings.stream().anyMatch(found -> found.line() == line || found.line() == line + 1);
            if (!there) {
                missed.add(how + " at line " + line + ": " + findings);
            }
        }
        assertThat(missed).isEmpty();
    }

    /** That the newest checkpoint was removed shows at the end alone: it is left out here. */
    private static String tamper(List<String> lines, int at, int how, Random random) {
        switch (how) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, at, at + 1);
            default -> lines.set(at, withAnotherLetter(lines.get(at), random));
        }
        return List.of("removed", "doubled", "swapped", "edited").get(how);
    }

    /** The last letters of base64 hold bits that mean nothing: no letter of a signature is changed. */
    private static String withAnotherLetter(String line, Random random) {
        int end = line.contains("\"signature\"") ? line.indexOf("\"signature\"") : line.length();
        int at = random.nextInt(end);
        while (!Character.isLetterOrDigit(line.charAt(at))) {
            at = random.nextInt(end);
        }
        char other = line.charAt(at) == '7' ? '8' : '7';
        return line.substring(0, at) + other + line.substring(at + 1);
    }

    @Test
    void aPublicationIsFollowedByACheckpoint() {
        trail("export-published");
        AuditCheckpoint before = chains().newestCheckpoint();
        Document entry = chains().link(AuditChains.ofOrganisation("export-published"), 1);
        List.of("_id", "chain", "sequence", "entryKey", "previousHash", "hash").forEach(entry::remove);
        entry.append("id", "a-publication").append("action", "round.publish");
        chains().append(AuditChains.SCHEME, List.of(entry));
        AuditCheckpoint after = chains().newestCovering(AuditChains.SCHEME, chains().length(AuditChains.SCHEME));
        assertThat(after.number()).isGreaterThan(before.number());
        assertThat(after.reason()).isEqualTo("publication");
        assertThat(after.previousHash()).isNotEqualTo(ChainLink.START.hash());
    }

    @Test
    void theCsvHasTheEntriesOldestFirstAndNoFormulas() {
        trail("export-csv");
        String csv = answer(asProgramme().get().uri("/audit/entries.csv?organisation=export-csv"), 200, String.class);
        List<String> rows = csv.lines().toList();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0)).startsWith("sequence,at,actor");
        assertThat(rows.get(1)).startsWith("1,");
        assertThat(rows.get(4)).startsWith("4,");
        assertThat(rows).anyMatch(row -> row.contains("identity: – → hmac:"));
    }

    @Test
    void whatIsNoExportIsRefusedWithWhatWasExpected() {
        problem(
                asProgramme()
                        .post()
                        .uri("/audit/verification")
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .bodyValue("id,name\n1,Ada\n"),
                422,
                "invalid");
    }

    /** An organisation's chain of four entries that the newest checkpoint covers. */
    private String trail(String organisation) {
        organisation(organisation, Sector.POLICING);
        leader("lee-of-" + organisation, organisation);
        chains().relayAll();
        String chain = AuditChains.ofOrganisation(organisation);
        chains().checkpoint();
        chains().newestCovering(chain, 4);
        return chain;
    }

    private void assertFound(String organisation, String chain, long place, String check) {
        AuditVerificationView report = verify(export("?organisation=" + organisation));
        assertThat(report.holds()).isFalse();
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.where()).isEqualTo(chain + " entry " + place);
            assertThat(finding.check()).isEqualTo(check);
        });
    }

    private String export(String query) {
        byte[] bytes = answer(asProgramme().get().uri("/audit/export" + query), 200, byte[].class);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private AuditVerificationView verify(String export) {
        return answer(
                asProgramme()
                        .post()
                        .uri("/audit/verification")
                        .contentType(MediaType.APPLICATION_NDJSON)
                        .bodyValue(export),
                200,
                AuditVerificationView.class);
    }

    private void replace(Document link) {
        chains().tamper(in -> in.replaceOne(
                eq("_id", link.get("_id")), new Document(link).append("entryKey", link.get("_id") + "/replaced")));
    }

    private void remove(Document link) {
        chains().tamper(in -> in.deleteOne(eq("_id", link.get("_id"))));
    }

    private void insert(Document link) {
        chains().tamper(in -> in.insertOne(link));
    }
}
