package org.charterexchange.matching.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.charterexchange.matching.verify.instance.EligibilityRules;
import org.charterexchange.matching.verify.instance.EligiblePairs;
import org.charterexchange.matching.verify.instance.InstanceFacts;
import org.charterexchange.matching.verify.instance.PairWorth;
import org.charterexchange.matching.verify.json.JsonNode;
import org.charterexchange.matching.verify.json.UnreadableDocumentException;
import org.charterexchange.matching.verify.json.UntrustedJson;

/**
 * Checks a result against its instance from the two files alone: feasibility, points and parts, exchanges, ledger,
 * measures, the reasons of those who are not placed, and the upper bound that the certificate proves, all recomputed in
 * exact integer arithmetic as the matching specification, version 1, says.
 *
 * <p>It shares no code with what solves, so an error there is not repeated here. Whatever the files hold, the answer is
 * a list of findings, never an exception. Deterministic; time and memory grow with the size of the files.
 */
public final class Verifier {

    private static final Set<String> FIELDS = Set.of(
            "format",
            "instance",
            "points",
            "upperBound",
            "gap",
            "matches",
            "unmatched",
            "exchanges",
            "ledger",
            "measures",
            "certificate",
            "engine");

    private Verifier() {}

    /** Checks a result held in memory. */
    public static Verification verify(byte[] instance, byte[] result) {
        try {
            return verify(new ByteArrayInputStream(instance), new ByteArrayInputStream(result));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory cannot fail", e);
        }
    }

    /**
     * Checks a result file.
     *
     * @throws IOException where a file cannot be read at all
     */
    public static Verification verify(Path instance, Path result) throws IOException {
        try (InputStream instanceStream = new BufferedInputStream(Files.newInputStream(instance));
                InputStream resultStream = new BufferedInputStream(Files.newInputStream(result))) {
            return verify(instanceStream, resultStream);
        }
    }

    private static Verification verify(InputStream instance, InputStream result) throws IOException {
        FindingCollector findings = new FindingCollector();
        MessageDigest digest = sha256();
        InstanceFacts facts;
        try {
            DigestInputStream digesting = new DigestInputStream(instance, digest);
            JsonNode root = UntrustedJson.read(digesting);
            digesting.transferTo(OutputStream.nullOutputStream());
            facts = InstanceFacts.read(root);
        } catch (UnreadableDocumentException e) {
            findings.add(e, Rule.INSTANCE);
            return findings.verification();
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        findings.check(Rule.RESULT, () -> checks(facts, hash, UntrustedJson.read(result), findings));
        return findings.verification();
    }

    private static void checks(InstanceFacts facts, String hash, JsonNode result, FindingCollector findings) {
        findings.check(Rule.RESULT, () -> result.knownFields(FIELDS));
        findings.compare(result.get("format"), "charter-exchange/result/1", Rule.FORMAT);
        findings.check(Rule.SOLVED_INSTANCE, () -> {
            JsonNode instance = result.get("instance").knownFields(Set.of("name", "sha256"));
            findings.compare(instance.get("name"), facts.name(), Rule.SOLVED_INSTANCE);
            findings.compare(instance.get("sha256"), hash, Rule.SOLVED_INSTANCE);
        });
        EligibilityRules rules = new EligibilityRules(facts);
        PairWorth worth = new PairWorth(facts, rules);
        ClaimedMatching matching = new MatchCheck(facts, rules, worth, findings).check(result.get("matches"));
        new FeasibilityCheck(facts, matching, findings, result.get("matches")).check();
        long points = matching.points(worth);
        findings.compare(result.get("points"), points, Rule.POINTS);
        new BoundCheck(facts, new EligiblePairs(facts, rules, worth), findings).check(result, points);
        new MeasuresCheck(facts, rules, worth, matching, findings).check(result);
        findings.check(
                Rule.EXCHANGES, () -> new ExchangeCheck(facts, matching, findings).check(result.get("exchanges")));
        findings.check(
                Rule.UNMATCHED,
                () -> new UnmatchedCheck(facts, rules, matching, findings).check(result.get("unmatched")));
        findings.check(Rule.ENGINE, () -> new EngineCheck(facts, findings).check(result.get("engine"), points));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
