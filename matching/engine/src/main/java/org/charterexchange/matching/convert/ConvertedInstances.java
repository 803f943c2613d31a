package org.charterexchange.matching.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.Sector;

/** Builds instances of what was read. */
final class ConvertedInstances {

    static final Instance EMPTY = instance("", List.of(), List.of(), List.of(), List.of(), Policy.DEFAULT);

    private ConvertedInstances() {}

    static Instance ofOrders(PreferenceFile file, Conversion conversion) {
        int sides = conversion.organisations();
        int seats = conversion.seats() > 0
                ? conversion.seats()
                : (int) ((file.voters() + file.alternatives() - 1) / file.alternatives());
        List<Placement> placements = IntStream.rangeClosed(1, file.alternatives())
                .mapToObj(i -> placement(id("alternative", i), host(i - 1, sides), file.name(i), seats))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (PreferenceOrder order : file.orders()) {
            List<String> applications =
                    order.alternatives().stream().map(i -> id("alternative", i)).toList();
            for (int i = 0; i < order.count(); i++) {
                int number = candidates.size();
                candidates.add(candidate(id("voter", number + 1), home(number, sides), applications));
            }
        }
        return instance(conversion.name(), organisations(sides), placements, candidates, List.of(), Policy.DEFAULT);
    }

    static Instance ofCosts(CostFile file, Conversion conversion) {
        List<Placement> placements = IntStream.range(0, file.items())
                .mapToObj(i -> placement(id("place", i + 1), host(i, 1), "Place " + (i + 1), 1))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (int item = 0; item < file.items(); item++) {
            String candidate = id("item", item + 1);
            List<String> applications = new ArrayList<>();
            for (int place = 0; place < file.items(); place++) {
                if (file.cost(item, place) >= 0) {
                    String placement = id("place", place + 1);
                    applications.add(placement);
                    assessments.add(new Assessment(candidate, placement, CostFile.MOST_COST - file.cost(item, place)));
                }
            }
            candidates.add(candidate(candidate, home(item, 1), applications));
        }
        return instance(
                conversion.name(),
                organisations(1),
                placements,
                candidates,
                assessments,
                costs(conversion.format() == FileFormat.ASSIGN ? 0 : Policy.MAX_WEIGHT));
    }

    /**
     * Nothing is worth anything but the scores, and where not every place is allowed, being placed above them all: where
     * every place is, one more placed never takes points away.
     */
    private static Policy costs(int placed) {
        int reference = Policy.DEFAULT.carbonReferenceKg();
        return new Policy(placed, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, reference, Policy.BOTH_WAYS);
    }

    private static String id(String kind, int number) {
        return String.format(Locale.ROOT, "%s-%06d", kind, number);
    }

    /** Candidates go round all organisations, policing first. */
    private static String home(int number, int sides) {
        return sides == 1 ? organisation(0) : organisation(number % (2 * sides));
    }

    /** So do placements, but where one side only sends and the other only hosts. */
    private static String host(int number, int sides) {
        return sides == 1 ? organisation(1) : organisation(number % (2 * sides));
    }

    private static String organisation(int number) {
        return id(number % 2 == 0 ? "force" : "company", number / 2 + 1);
    }

    private static List<Organisation> organisations(int sides) {
        return IntStream.range(0, 2 * sides)
                .mapToObj(i -> new Organisation(
                        organisation(i),
                        organisation(i),
                        i % 2 == 0 ? Sector.POLICING : Sector.INDUSTRY,
                        null,
                        null,
                        null,
                        0,
                        0))
                .toList();
    }

    private static Placement placement(String id, String host, String title, int seats) {
        return new Placement(
                id,
                host,
                title,
                seats,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                5,
                Attendance.ON_SITE,
                Set.of(),
                null);
    }

    private static Candidate candidate(String id, String home, List<String> applications) {
        return new Candidate(id, home, null, Map.of(), Map.of(), null, null, Set.of(), null, null, applications, false);
    }

    private static Instance instance(
            String name,
            List<Organisation> organisations,
            List<Placement> placements,
            List<Candidate> candidates,
            List<Assessment> assessments,
            Policy policy) {
        return new Instance(
                name,
                organisations,
                placements,
                candidates,
                assessments,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                policy);
    }
}
