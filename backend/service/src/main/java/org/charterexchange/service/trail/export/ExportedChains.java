package org.charterexchange.service.trail.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterexchange.service.audit.chains.CanonicalJson;
import org.charterexchange.service.audit.chains.ChainHead;
import org.charterexchange.service.audit.chains.ChainLink;
import org.charterexchange.service.trail.export.ExportedHeads.Said;
import org.jspecify.annotations.Nullable;

/**
 * Checks an export's entries chain by chain, and against what its checkpoints say.
 */
final class ExportedChains {

    private final List<ChainHead> named;
    private final ExportedHeads heads;
    private final ExportFindings findings;
    private final Map<String, Reached> reached = new TreeMap<>();

    ExportedChains(List<ChainHead> named, ExportedHeads heads, ExportFindings findings) {
        this.named = named;
        this.heads = heads;
        this.findings = findings;
        named.forEach(head -> reached.put(head.chain(), new Reached(0, ChainLink.START.hash(), 0)));
    }

    /** How far a chain was read and how far checkpoints confirm it. */
    private record Reached(long place, String hash, long confirmed) {}

    void accept(ExportLine entry) {
        String chain = String.valueOf(entry.text("chain"));
        long place = entry.number("sequence");
        String where = chain + " entry " + place;
        Reached before = reached.get(chain);
        if (before == null) {
            findings.add(where, "CHAIN", "one of the chains that the header names", chain);
            return;
        }
        String computed = CanonicalJson.sha256(entry.without("hash"));
        if (findings.same(where, "SEQUENCE", before.place + 1, place)) {
            findings.same(where, "LINK", before.hash, entry.text("previousHash"));
        }
        findings.same(where, "HASH", computed, entry.text("hash"));
        long confirmed = confirmed(where, heads.take(chain, place), before, place, computed);
        reached.put(chain, new Reached(place, String.valueOf(entry.text("hash")), confirmed));
    }

    /** Compares the ends of the chains with the header, and names what checkpoints say of entries that never came. */
    void finish(String scope) {
        for (ChainHead head : named) {
            findings.same(head.chain(), "LENGTH", head.length(), place(head.chain()));
        }
        heads.left().forEach((chain, said) -> {
            if (scope.equals(AuditExport.ALL) || scope.equals(chain)) {
                said.forEach((length, head) -> findings.add(
                        chain + " entry " + length,
                        "CHECKPOINT_HEAD",
                        head.hash() + " as checkpoint " + head.checkpoint() + " says",
                        "no such entry; the chain ends with entry " + place(chain)));
            }
        });
    }

    /** How many entries lie after the last checkpoint of their chain. */
    long unconfirmed() {
        return reached.values().stream()
                .mapToLong(chain -> chain.place - chain.confirmed)
                .sum();
    }

    private long place(String chain) {
        Reached known = reached.get(chain);
        return known == null ? 0 : known.place;
    }

    private long confirmed(String where, @Nullable Said said, Reached before, long place, String computed) {
        if (said == null) {
            return before.confirmed;
        }
        if (said.hash().equals(computed)) {
            return place;
        }
        String expected = said.hash() + " as checkpoint " + said.checkpoint() + " says: something from entry "
                + (before.confirmed + 1) + " to here was changed";
        findings.add(where, "CHECKPOINT_HEAD", expected, computed);
        return before.confirmed;
    }
}
