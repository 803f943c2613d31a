package org.charterexchange.matching.cli.audit;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The ways in which somebody may change what is stored or exported; each says where it must be found. */
enum Tampering {
    /** Another value in one entry. */
    EDIT {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            edit(export.entries(chain).get(index), random);
            return new Place(chain, index + 1, index + 1);
        }
    },
    /** Another value, and the entry's own hash made to fit. */
    EDIT_AND_HASH {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            edit(export.entries(chain).get(index), random);
            TestExport.hash(export.entries(chain).get(index));
            return new Place(chain, index + 1, index + 2);
        }
    },
    /** Another value, and the whole rest of the chain made to fit. */
    EDIT_AND_CHAIN {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            edit(export.entries(chain).get(index), random);
            export.rehash(chain, index, export.entries(chain).size());
            return untilCheckpoint(export, chain, index);
        }
    },
    DELETE {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            export.entries(chain).remove(index);
            return new Place(chain, index + 1, index + 2);
        }
    },
    DELETE_AND_CHAIN {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            Place place = untilCheckpoint(export, chain, index);
            export.entries(chain).remove(index);
            export.rehash(chain, index, export.entries(chain).size());
            return place;
        }
    },
    /** Two neighbours in the other order. */
    REORDER {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            int first = Math.max(0, index - 1);
            Collections.swap(export.entries(chain), first, first + 1);
            return new Place(chain, first + 1, first + 2);
        }
    },
    REORDER_AND_CHAIN {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            int first = Math.max(0, index - 1);
            Collections.swap(export.entries(chain), first, first + 1);
            export.rehash(chain, first, export.entries(chain).size());
            return untilCheckpoint(export, chain, first);
        }
    },
    INSERT {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            export.entries(chain).add(index, forged(export, chain, index, random));
            return new Place(chain, index, index + 2);
        }
    },
    INSERT_AND_CHAIN {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            Place place = untilCheckpoint(export, chain, index);
            export.entries(chain).add(index, forged(export, chain, index, random));
            export.rehash(chain, index, export.entries(chain).size());
            return place;
        }
    },
    /** Everything from an entry on that a checkpoint covers. */
    TRUNCATE {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            Place place = untilCheckpoint(export, chain, index);
            List<Map<String, Object>> entries = export.entries(chain);
            entries.subList(index, entries.size()).clear();
            return place;
        }
    },
    /** Two chains under each other's names. */
    SWAP_CHAINS {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            List<String> names = new ArrayList<>(export.chains.keySet());
            names.remove(chain);
            String other = names.get(random.nextInt(names.size()));
            List<Map<String, Object>> mine = export.entries(chain);
            export.chains.put(chain, export.entries(other));
            export.chains.put(other, mine);
            for (String name : List.of(chain, other)) {
                export.entries(name).forEach(entry -> entry.put("chain", name));
                export.rehash(name, 0, export.entries(name).size());
            }
            return untilCheckpoint(export, chain, 0);
        }
    },
    /** Another hash, length or time in a checkpoint. */
    CHECKPOINT_EDIT {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            int at = random.nextInt(export.checkpoints.size());
            Map<String, Object> checkpoint = export.checkpoints.get(at);
            Map<String, Object> head = TestExport.heads(checkpoint).get(random.nextInt(3));
            switch (random.nextInt(3)) {
                case 0 -> head.put("hash", "f".repeat(64));
                case 1 -> head.put("length", TestExport.length(head) - 1L);
                default -> checkpoint.put("at", "2026-11-25T11:30:00.000Z");
            }
            return new Place("checkpoint", at + 1, at + 2);
        }
    },
    /** A changed checkpoint signed anew, with a key of the forger's. */
    CHECKPOINT_OF_ANOTHER_KEY {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            int at = random.nextInt(export.checkpoints.size());
            export.checkpoints.get(at).put("reason", "publication");
            TestExport.sign(export.checkpoints.get(at), ANOTHER);
            return new Place("checkpoint", at + 1, at + 1);
        }
    },
    CHECKPOINT_DELETE {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            int at = random.nextInt(export.checkpoints.size() - 1);
            export.checkpoints.remove(at);
            return new Place("checkpoint", at + 1, at + 2);
        }
    },
    CHECKPOINT_REORDER {
        @Override
        Place tamper(TestExport export, String chain, int index, Random random) {
            int at = random.nextInt(export.checkpoints.size() - 1);
            Collections.swap(export.checkpoints, at, at + 1);
            return new Place("checkpoint", at + 1, at + 2);
        }
    };

    private static final KeyPair ANOTHER = TestExport.keys();

    /** Where a finding must be: at one of these entries of a chain, or at one of these checkpoints. */
    record Place(String of, int from, int to) {

        boolean holds(TrailFinding finding) {
            List<String> where = finding.where().arguments();
            boolean same = switch (finding.where().code()) {
                case CHECKPOINT -> of.equals("checkpoint");
                case ENTRY_OF -> of.equals(where.get(0));
                default -> false;
            };
            if (!same) {
                return false;
            }
            int number = Integer.parseInt(where.get(where.size() - 1));
            return number >= from && number <= to;
        }
    }

    /** Changes the export at an entry that the last checkpoint covers. */
    abstract Place tamper(TestExport export, String chain, int index, Random random);

    private static void edit(Map<String, Object> entry, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> entry.put("actor", "somebody-else");
            case 1 -> entry.put("refused", !Boolean.TRUE.equals(entry.get("refused")));
            case 2 -> entry.put("at", "2026-11-25T09:00:00.000Z");
            case 3 -> entry.remove("organisation");
            default -> entry.put("changes", List.of());
        }
    }

    private static Map<String, Object> forged(TestExport export, String chain, int index, Random random) {
        Map<String, Object> entry = new LinkedHashMap<>(export.entries(chain).get(index));
        entry.put("id", "forged-" + random.nextInt(1_000));
        TestExport.hash(entry);
        return entry;
    }

    /** From the entry to the first that a checkpoint names at or behind it: the chain itself was made to fit. */
    private static Place untilCheckpoint(TestExport export, String chain, int index) {
        int until = export.lengths(chain).stream()
                .filter(length -> length > index)
                .findFirst()
                .orElseThrow();
        return new Place(chain, index + 1, until);
    }
}
