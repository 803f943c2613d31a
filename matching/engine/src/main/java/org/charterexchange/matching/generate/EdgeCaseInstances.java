package org.charterexchange.matching.generate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws small instances that look for trouble: no seats, nobody, everybody pinned, limits of 0, ledgers, equal values,
 * links, three sectors, weights of 0 and of a million. Some are infeasible or have pins that are not eligible.
 */
public final class EdgeCaseInstances {

    /** The most candidates and placements where every matching is to be tried. */
    public static final int SMALL = 6;

    private static final List<String> SECTORS = List.of("POLICING", "INDUSTRY", "PUBLIC_SERVICE");
    private static final int MANY = 1000;

    private final Random random;
    private final int most;
    /** Whether nothing but direction bars anybody. */
    private boolean open;
    /** Whether all pairs are worth the same. */
    private boolean equal;
    /** Whether everybody is pinned. */
    private boolean decided;

    private int[] homes = {};
    private int[] hosts = {};

    /** Draws of a seed, with at most {@link #SMALL} candidates and placements. */
    public EdgeCaseInstances(long seed) {
        this(seed, SMALL);
    }

    /**
     * Draws of a seed.
     *
     * @param most how many candidates and placements there may be, at least 3
     */
    public EdgeCaseInstances(long seed, int most) {
        this.random = new Random(seed);
        this.most = most;
    }

    /** The next instance, as JSON. */
    public byte[] draw() {
        int organisations = 1 + random.nextInt(most - 1);
        int placements = random.nextInt(20) == 0 ? 0 : 2 + random.nextInt(most - 1);
        int candidates = random.nextInt(20) == 0 ? 0 : 2 + random.nextInt(most - 1);
        return instance(organisations, placements, candidates, 0);
    }

    /** The next instance in which the first candidate applies for each of a thousand placements, as JSON. */
    public byte[] drawEager() {
        return instance(2 + random.nextInt(most - 1), MANY, 2 + random.nextInt(most - 1), 1);
    }

    private byte[] instance(int organisations, int placements, int candidates, int eager) {
        open = random.nextInt(3) == 0;
        equal = random.nextInt(8) == 0;
        decided = open && random.nextInt(4) == 0;
        homes = random.ints(candidates, 0, organisations).toArray();
        hosts = random.ints(placements, 0, organisations).toArray();
        List<String> fields = new ArrayList<>(List.of(
                "\"format\":\"charter-exchange/instance/1\",\"name\":\"odd\"",
                list("organisations", organisations, this::organisation),
                list("placements", placements, this::placement),
                list("candidates", candidates, i -> candidate(i, placements, i < eager))));
        if (placements > 0 && candidates > 0) {
            fields.add(pairs(
                    "assessments",
                    equal ? 0 : candidates,
                    placements,
                    4,
                    () -> ",\"score\":" + 25 * random.nextInt(5)));
            fields.add(pairs("exclusions", open ? 0 : candidates, placements, 1, () -> ",\"reason\":\"r\""));
            fields.add(pairs("incumbents", equal ? 0 : candidates, placements, 1, () -> ""));
            fields.add(pins(candidates, placements));
        }
        if (candidates > 1 && random.nextInt(3) == 0) {
            fields.add(links(candidates));
        }
        if (!open && random.nextInt(4) == 0) {
            fields.add("\"conflicts\":[{\"organisations\":[\"o0\",\"o" + random.nextInt(organisations)
                    + "\"],\"reason\":\"r\"}]");
        }
        if (equal) {
            fields.add("\"policy\":{\"preference\":0,\"carbon\":0}");
        } else if (random.nextInt(4) > 0) {
            fields.add(policy());
        }
        return ("{" + String.join(",\n", fields) + "}").getBytes(StandardCharsets.UTF_8);
    }

    private String organisation(int number) {
        return "{\"id\":\"o" + number + "\",\"name\":\"n\",\"sector\":\""
                + SECTORS.get(!open && random.nextInt(8) == 0 ? 2 : number % 2) + "\""
                + maybe(2, ",\"location\":{\"latitude\":" + (50 + random.nextInt(8)) + ",\"longitude\":-1.5}")
                + bar(4, ",\"releaseLimit\":" + random.nextInt(3))
                + bar(4, ",\"hostLimit\":" + random.nextInt(3))
                + maybe(3, ",\"sentBefore\":" + random.nextInt(4))
                + maybe(3, ",\"hostedBefore\":" + random.nextInt(4))
                + "}";
    }

    private String placement(int number) {
        return "{\"id\":\"p" + number + "\",\"organisation\":\"o" + hosts[number]
                + "\",\"title\":\"t\""
                + (decided ? ",\"seats\":" + homes.length : maybe(2, ",\"seats\":" + random.nextInt(5) / 2))
                + bar(8, ",\"stages\":{\"lowest\":2,\"highest\":" + (2 + random.nextInt(4)) + "}")
                + bar(10, ",\"essentialSkills\":{\"a\":" + (1 + random.nextInt(5)) + "}")
                + worth(",\"desirableSkills\":{\"a\":" + (1 + random.nextInt(5)) + ",\"b\":3}")
                + worth(",\"developsSkills\":{\"b\":" + (1 + random.nextInt(5)) + ",\"c\":4}")
                + maybe(2, ",\"starts\":\"2027-01-04\",\"ends\":\"2027-0" + (1 + random.nextInt(9)) + "-15\"")
                + maybe(
                        3,
                        ",\"attendance\":\""
                                + List.of("ON_SITE", "HYBRID", "REMOTE").get(random.nextInt(3)) + "\"")
                + bar(10, ",\"vetting\":[\"" + List.of("NPPV2A", "RV", "CTC").get(random.nextInt(3)) + "\"]")
                + "}";
    }

    private String candidate(int number, int placements, boolean eager) {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, placements).boxed().toList());
        Collections.shuffle(all, random);
        if (open && !eager) {
            all.removeIf(placement -> sameSide(number, placement));
        }
        int applying = random.nextInt(10) == 0 ? 0 : 2 + random.nextInt(3);
        String applications = all.subList(0, eager ? placements : Math.min(all.size(), applying)).stream()
                .map(placement -> "\"p" + placement + "\"")
                .collect(Collectors.joining(","));
        return "{\"id\":\"c" + number + "\",\"organisation\":\"o" + homes[number] + "\""
                + maybe(2, ",\"stage\":" + (1 + random.nextInt(5)))
                + maybe(2, ",\"skills\":{\"a\":" + (1 + random.nextInt(5)) + ",\"c\":1}")
                + maybe(2, ",\"goals\":{\"b\":" + (1 + random.nextInt(5)) + ",\"c\":3}")
                + bar(12, ",\"availableFrom\":\"2027-01-05\"")
                + bar(12, ",\"availableTo\":\"2027-06-30\"")
                + maybe(2, ",\"vetting\":[\"NPPV3\",\"MV\",\"SC\"]")
                + bar(10, ",\"maxTravelKm\":" + 100 * random.nextInt(5))
                + maybe(5, ",\"openToOffers\":true")
                + ",\"applications\":[" + applications + "]}";
    }

    /** Most pins are within the directions. */
    private String pins(int candidates, int placements) {
        int chance = decided || random.nextInt(12) == 0 ? 1 : 12;
        return list("pins", candidates, i -> {
            int placement = random.nextInt(placements);
            for (int tries = 0; tries < 20 && sameSide(i, placement); tries++) {
                placement = random.nextInt(placements);
            }
            boolean wanted = random.nextInt(chance) == 0 && !(open && sameSide(i, placement));
            return wanted ? pair(i, placement) + ",\"reason\":\"r\"}" : "";
        });
    }

    /** Whether home and host are of one sector, where there are two. */
    private boolean sameSide(int candidate, int placement) {
        return homes[candidate] % 2 == hosts[placement] % 2;
    }

    private String links(int candidates) {
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, candidates).boxed().toList());
        Collections.shuffle(all, random);
        return list(
                "links",
                1 + random.nextInt(candidates / 2),
                i -> "{\"candidates\":[\"c" + all.get(2 * i) + "\",\"c" + all.get(2 * i + 1) + "\"]}");
    }

    private String policy() {
        String weights = List.of(
                        "placed",
                        "preference",
                        "skills",
                        "development",
                        "assessment",
                        "carbon",
                        "reciprocity",
                        "swap",
                        "firstSent",
                        "firstHosted",
                        "incumbent")
                .stream()
                .filter(weight -> random.nextInt(3) == 0)
                .map(weight -> ",\"" + weight + "\":"
                        + List.of(0, 1, 7, 1000, 1_000_000).get(random.nextInt(5)))
                .collect(Collectors.joining());
        return "\"policy\":{\"carbonReferenceKg\":" + List.of(1, 100, 1000).get(random.nextInt(3)) + weights
                + maybe(
                        2,
                        ",\"directions\":[[\"POLICING\",\"INDUSTRY\"],[\"INDUSTRY\",\"POLICING\"],"
                                + "[\"PUBLIC_SERVICE\",\"POLICING\"],[\"INDUSTRY\",\"PUBLIC_SERVICE\"]]")
                + "}";
    }

    private String pairs(String name, int candidates, int placements, int most, Supplier<String> more) {
        return list(
                name,
                candidates,
                i -> random.nextInt(5) >= most ? "" : pair(i, random.nextInt(placements)) + more.get() + "}");
    }

    private static String pair(int candidate, int placement) {
        return "{\"candidate\":\"c" + candidate + "\",\"placement\":\"p" + placement + "\"";
    }

    /** What may keep people from placements. */
    private String bar(int oneIn, String field) {
        return maybe(oneIn, open ? "" : field);
    }

    /** What pairs differ in. */
    private String worth(String field) {
        return maybe(2, equal ? "" : field);
    }

    private String maybe(int oneIn, String field) {
        return random.nextInt(oneIn) == 0 ? field : "";
    }

    private static String list(String name, int count, IntFunction<String> item) {
        return "\"" + name + "\":["
                + IntStream.range(0, count)
                        .mapToObj(item)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(","))
                + "]";
    }
}
