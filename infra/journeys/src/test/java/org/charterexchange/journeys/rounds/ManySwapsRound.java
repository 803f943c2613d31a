package org.charterexchange.journeys.rounds;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;

/**
 * A round that no solver proves in seconds: everybody ranks eleven seats of twelve organisations on the other side, so
 * that nearly every two organisations could swap, and swaps count most.
 */
final class ManySwapsRound {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int A_SIDE = 12;
    private static final int PEOPLE = 400;
    private static final int CHOICES = 11;

    private final Random dice = new Random(20_261);
    private final String id;

    private ManySwapsRound(String id) {
        this.id = id;
    }

    /** Plans the round, imports it and closes it; answers its id. */
    static String close(Journey journey) {
        ManySwapsRound round = new ManySwapsRound("hard-" + System.currentTimeMillis());
        try (BrowserSession programme = journey.as("programme", false)) {
            round.plan(programme);
            round.send(programme, "ORGANISATIONS", round.organisations());
            round.send(programme, "CANDIDATES", round.candidates());
            round.send(programme, "PLACEMENTS", round.placements());
            round.send(programme, "APPLICATIONS", round.applications());
            programme.open("/rounds/" + round.id);
            programme.press("Close the round");
            programme.waitForText("SHA-256");
        }
        return round.id;
    }

    private void plan(BrowserSession programme) {
        LocalDate today = LocalDate.now(LONDON);
        programme.open("/rounds/plan");
        programme.fill("name", "Round with many swaps");
        programme.fill("id", id);
        programme.fill("offersOn", today.toString());
        programme.fill("offersUntil", today.plusDays(7).toString());
        programme.fill("applicationsUntil", today.plusDays(14).toString());
        programme.page().locator("input[value='most-exchanges']").check();
        programme.press("Plan the round");
        programme.press("Open the round");
    }

    private void send(BrowserSession programme, String kind, String csv) {
        programme.open("/import");
        programme.page().locator("#kind-" + kind).check();
        if (kind.equals("PLACEMENTS") || kind.equals("APPLICATIONS")) {
            programme.page().locator("#round").selectOption(id);
        }
        programme
                .page()
                .locator("#file")
                .setInputFiles(new FilePayload(kind + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        programme.page().locator("#import").click(new Locator.ClickOptions().setTimeout(120_000));
        programme.waitForText("Imported.");
    }

    private String organisations() {
        StringBuilder csv = new StringBuilder("id,name,sector,latitude,longitude\n");
        for (int each = 0; each < 2 * A_SIDE; each++) {
            csv.append("%s,%s %d,%s,%.3f,%.3f%n"
                    .formatted(
                            organisation(each),
                            each < A_SIDE ? "Swap Constabulary" : "Swap Industries",
                            each % A_SIDE + 1,
                            each < A_SIDE ? "POLICING" : "INDUSTRY",
                            50.5 + 5 * dice.nextDouble(),
                            -4 + 4 * dice.nextDouble()));
        }
        return csv.toString();
    }

    private String candidates() {
        StringBuilder csv = new StringBuilder("id,organisation,name,stage,latitude,longitude\n");
        for (int each = 0; each < PEOPLE; each++) {
            csv.append("%s,%s,Person %d of the many swaps,%d,%.3f,%.3f%n"
                    .formatted(
                            candidate(each),
                            organisation(each % (2 * A_SIDE)),
                            each + 1,
                            1 + dice.nextInt(5),
                            50.5 + 5 * dice.nextDouble(),
                            -4 + 4 * dice.nextDouble()));
        }
        return csv.toString();
    }

    private String placements() {
        StringBuilder csv = new StringBuilder("id,organisation,title,lowestStage,highestStage,latitude,longitude\n");
        for (int each = 0; each < PEOPLE; each++) {
            csv.append("%s,%s,Placement %d of the many swaps,1,5,%.3f,%.3f%n"
                    .formatted(
                            placement(each),
                            organisation(each % (2 * A_SIDE)),
                            each + 1,
                            50.5 + 5 * dice.nextDouble(),
                            -4 + 4 * dice.nextDouble()));
        }
        return csv.toString();
    }

    private String applications() {
        StringBuilder csv = new StringBuilder("candidate,placements\n");
        for (int each = 0; each < PEOPLE; each++) {
            csv.append(candidate(each)).append(',').append(choices(each)).append('\n');
        }
        return csv.toString();
    }

    private String choices(int person) {
        boolean police = person % (2 * A_SIDE) < A_SIDE;
        Set<String> choices = new LinkedHashSet<>();
        while (choices.size() < CHOICES) {
            int placement = dice.nextInt(PEOPLE);
            if (placement % (2 * A_SIDE) < A_SIDE != police) {
                choices.add(placement(placement));
            }
        }
        return choices.stream().collect(Collectors.joining("; "));
    }

    private String organisation(int number) {
        return id + "-o" + number;
    }

    private String candidate(int number) {
        return id + "-c" + number;
    }

    private String placement(int number) {
        return id + "-p" + number;
    }
}
