package org.charterexchange.standalone.demo;

import java.time.LocalDate;
import org.charterexchange.contract.rounds.RoundRequest;

/** The three rounds that a newcomer finds: one published, one closed and ready to solve, one open. */
enum DemoRound {
    SPRING_2026("spring-2026", "Spring 2026", LocalDate.of(2026, 1, 12), 120, 100),
    AUTUMN_2026("autumn-2026", "Autumn 2026", LocalDate.of(2026, 9, 7), 500, 400),
    SPRING_2027("spring-2027", "Spring 2027", LocalDate.of(2026, 11, 16), 40, 60);

    private final String id;
    private final String title;
    private final LocalDate offersOn;
    private final int candidates;
    private final int placements;

    DemoRound(String id, String title, LocalDate offersOn, int candidates, int placements) {
        this.id = id;
        this.title = title;
        this.offersOn = offersOn;
        this.candidates = candidates;
        this.placements = placements;
    }

    String id() {
        return id;
    }

    int candidates() {
        return candidates;
    }

    int placements() {
        return placements;
    }

    /** The Monday on which its first placements start. */
    LocalDate firstStart() {
        return offersOn.plusWeeks(17);
    }

    boolean staysOpen() {
        return this == SPRING_2027;
    }

    boolean isPublished() {
        return this == SPRING_2026;
    }

    /** Its windows last at least until the data is in, and those of the open round for a newcomer to use. */
    RoundRequest plan(LocalDate today) {
        LocalDate needed = staysOpen() ? today.plusWeeks(4) : today.plusDays(1);
        return new RoundRequest(
                id,
                title,
                offersOn,
                later(offersOn.plusWeeks(7), needed),
                later(offersOn.plusWeeks(10), needed),
                null,
                "balanced",
                null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
