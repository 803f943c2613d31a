package org.charterexchange.matching.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterexchange.matching.convert.Conversion;
import org.charterexchange.matching.convert.FileFormat;
import org.charterexchange.matching.instance.document.InstanceWriter;

/**
 * Instances in the forms of public libraries, drawn by their recipes and converted as {@code convert} does: the
 * libraries' own files are not ours to ship.
 */
final class PublicSets {

    private static final int ORGANISATIONS = 10;
    private static final int CHOICES = 8;
    private static final int VOTERS_AN_ALTERNATIVE = 5;

    private PublicSets() {}

    /** Every cost drawn evenly from 1 to 100 (J. Beasley, <em>Linear programming on Cray supercomputers</em>, 1990). */
    static InstanceClass assignment(int size) {
        return new InstanceClass("OR-Library's assignment problem, every pair eligible", size, seed -> {
            Random random = new Random(seed);
            String rows = IntStream.range(0, size)
                    .mapToObj(i -> random.ints(size, 1, 101)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n"));
            return convert(new Conversion(FileFormat.ASSIGN, "assign" + size, 1, 0), size + "\n" + rows + "\n");
        });
    }

    /** Orders of eight among a fifth as many alternatives; whoever was chosen is chosen more often (a Pólya urn). */
    static InstanceClass orders(int size) {
        return new InstanceClass("PrefLib's strict orders, eight choices each", size, seed -> {
            int alternatives = Math.max(CHOICES, size / VOTERS_AN_ALTERNATIVE);
            Random random = new Random(seed);
            int[] balls = new int[alternatives];
            Arrays.fill(balls, 1);
            int total = alternatives;
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int voter = 0; voter < size; voter++) {
                Set<Integer> order = new LinkedHashSet<>();
                while (order.size() < CHOICES) {
                    int drawn = drawn(balls, random.nextInt(total));
                    if (order.add(drawn)) {
                        balls[drawn]++;
                        total++;
                    }
                }
                counts.merge(
                        order.stream().map(one -> Integer.toString(one + 1)).collect(Collectors.joining(",")),
                        1,
                        Integer::sum);
            }
            return convert(
                    new Conversion(FileFormat.SOI, "orders" + size, ORGANISATIONS, 0),
                    header(alternatives, size, counts.size())
                            + counts.entrySet().stream()
                                    .map(order -> order.getValue() + ": " + order.getKey() + "\n")
                                    .collect(Collectors.joining()));
        });
    }

    private static int drawn(int[] balls, int ball) {
        int left = ball;
        int drawn = 0;
        while (left >= balls[drawn]) {
            left -= balls[drawn++];
        }
        return drawn;
    }

    private static String header(int alternatives, int voters, int orders) {
        return "# NUMBER ALTERNATIVES: " + alternatives + "\n# NUMBER VOTERS: " + voters + "\n# NUMBER UNIQUE ORDERS: "
                + orders + "\n"
                + IntStream.rangeClosed(1, alternatives)
                        .mapToObj(i -> "# ALTERNATIVE NAME " + i + ": Alternative " + i + "\n")
                        .collect(Collectors.joining());
    }

    private static byte[] convert(Conversion conversion, String file) {
        return InstanceWriter.write(conversion.convert(file.getBytes(StandardCharsets.UTF_8)));
    }
}
