package org.charterexchange.matching.cli.audit;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.charterexchange.matching.cli.audit.CheckpointCheck.Head;
import org.charterexchange.matching.cli.audit.TrailFinding.Check;
import org.charterexchange.matching.cli.audit.TrailStatement.Code;
import org.jspecify.annotations.Nullable;

/** Checks the entries of each chain one after another, and against what the checkpoints say. */
final class EntryCheck {

    private final CheckpointCheck checkpoints;
    private final TrailFindings findings;
    private final Map<String, Chain> chains = new TreeMap<>();

    EntryCheck(CheckpointCheck checkpoints, TrailFindings findings, Set<String> names) {
        this.checkpoints = checkpoints;
        this.findings = findings;
        names.forEach(name -> chains.put(name, new Chain()));
    }

    private static final class Chain {
        private long sequence;
        private String hash = TrailVerifier.ZEROS;
        private long confirmed;
    }

    void accept(long line, ExportLine entry) {
        String name = String.valueOf(entry.text("chain"));
        TrailStatement where = TrailStatement.of(Code.ENTRY_OF, name, entry.number("sequence"));
        Chain chain = chains.get(name);
        if (chain == null) {
            findings.add(line, where, Check.CHAIN, TrailStatement.of(Code.NAMED_CHAIN), name);
            chain = new Chain();
            chains.put(name, chain);
        }
        String computed = CanonicalJson.sha256(entry.without("hash"));
        long sequence = entry.number("sequence");
        if (sequence != chain.sequence + 1) {
            TrailStatement next = TrailStatement.of(Code.ENTRY, chain.sequence + 1);
            findings.add(line, where, Check.SEQUENCE, next, TrailStatement.of(Code.ENTRY, sequence));
        } else if (!chain.hash.equals(entry.text("previousHash"))) {
            TrailStatement expected = TrailStatement.of(Code.HASH_OF_ENTRY, chain.hash, chain.sequence);
            findings.add(line, where, Check.LINK, expected, entry.text("previousHash"));
        }
        if (!computed.equals(entry.text("hash"))) {
            findings.add(line, where, Check.HASH, TrailStatement.verbatim(computed), entry.text("hash"));
        }
        compare(line, where, checkpoints.of(name), chain, sequence, computed);
        chain.sequence = sequence;
        chain.hash = String.valueOf(entry.text("hash"));
    }

    /** How long a chain is in the file. */
    long lengthOf(String chain) {
        Chain known = chains.get(chain);
        return known == null ? 0 : known.sequence;
    }

    /** Up to which entry checkpoints confirm a chain. */
    long confirmed(String chain) {
        Chain known = chains.get(chain);
        return known == null ? 0 : known.confirmed;
    }

    /** What checkpoints say of entries that never came. */
    void finish(long line, String scope) {
        checkpoints.all().forEach((chain, heads) -> {
            if (scope.equals(TrailVerifier.ALL) || scope.equals(chain)) {
                heads.forEach((length, head) -> findings.add(
                        line,
                        TrailStatement.of(Code.ENTRY_OF, chain, length),
                        Check.CHECKPOINT_HEAD,
                        TrailStatement.of(Code.AS_CHECKPOINT_SAYS, head.hash(), head.checkpoint()),
                        lengthOf(chain) < length
                                ? TrailStatement.of(Code.CHAIN_ENDS_WITH, lengthOf(chain))
                                : TrailStatement.of(Code.NOTHING)));
            }
        });
    }

    private void compare(
            long line,
            TrailStatement where,
            NavigableMap<Long, Head> heads,
            Chain chain,
            long sequence,
            String computed) {
        @Nullable Head head = heads.remove(sequence);
        if (head == null) {
            return;
        }
        if (head.hash().equals(computed)) {
            chain.confirmed = Math.max(chain.confirmed, sequence);
        } else {
            TrailStatement expected =
                    TrailStatement.of(Code.CHANGED_SINCE, head.hash(), head.checkpoint(), chain.confirmed + 1);
            findings.add(line, where, Check.CHECKPOINT_HEAD, expected, computed);
        }
    }
}
