package org.charterexchange.standalone.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.contract.skills.SkillView;

/** Makes placements: what a visitor from the other sector would bring, and what they would learn. */
final class PlacementGenerator {

    /** What leaders of the other sector commonly bring. */
    private static final Map<Sector, List<String>> BROUGHT = Map.of(
            Sector.POLICING,
            List.of(
                    "risk-assessment",
                    "stakeholder-partnership",
                    "decision-making-under-pressure",
                    "performance-leadership",
                    "incident-command",
                    "community-engagement"),
            Sector.INDUSTRY,
            List.of(
                    "data-analysis",
                    "delivery-management",
                    "digital-strategy",
                    "agile-leadership",
                    "enterprise-risk",
                    "workforce-planning"));

    /** Half of the hosts ask for blind scoring, and half of these not to be told where people come from. */
    private static final List<Scoring> SCORING =
            List.of(Scoring.NAMED, Scoring.BLIND, Scoring.NAMED, Scoring.BLIND_WITHOUT_HOME);

    private final SourceLists sources;
    private final SeededRandom random;

    PlacementGenerator(SourceLists sources, SeededRandom random) {
        this.sources = sources;
        this.random = random;
    }

    DemoPlacement make(DemoRound demoRound, int number, DemoOrganisation host) {
        String theme = random.percent(75) ? random.pick(host.themes()) : random.pick(themes());
        SkillView subject = random.pick(sources.skillsOf(theme));
        int lowest = 2 + random.weighted(40, 40, 20);
        LocalDate starts = demoRound.firstStart().plusWeeks(random.between(0, 10));
        LocalDate ends = ends(starts);
        PlacementRequest entry = new PlacementRequest(
                title(subject, host.sector()),
                purpose(subject, host, starts, ends),
                1 + random.weighted(75, 20, 5),
                new StageBand(lowest, Math.min(5, lowest + random.between(1, 2))),
                essential(visitors(host)),
                desirable(visitors(host), theme),
                develops(subject, theme, lowest),
                starts,
                ends,
                ChronoUnit.DAYS.between(starts, ends) < 14 ? 5 : random.between(2, 5),
                List.of(Attendance.ON_SITE, Attendance.HYBRID, Attendance.REMOTE)
                        .get(random.weighted(45, 40, 15)),
                host.entry().headquarters(),
                null,
                vetting(host.sector()),
                SCORING.get(number % SCORING.size()));
        return new DemoPlacement("%s-%03d".formatted(demoRound.id(), number), host, entry);
    }

    private static Sector visitors(DemoOrganisation host) {
        return host.sector() == Sector.POLICING ? Sector.INDUSTRY : Sector.POLICING;
    }

    private List<String> themes() {
        return sources.themes().keySet().stream().sorted().toList();
    }

    private String title(SkillView subject, Sector sector) {
        SourceLists.Titles titles = sources.titles().get(subject.id());
        return titles == null ? subject.name() : titles.in(sector);
    }

    private String purpose(SkillView subject, DemoOrganisation host, LocalDate starts, LocalDate ends) {
        long weeks = Math.max(1, ChronoUnit.WEEKS.between(starts, ends.plusDays(3)));
        String length = weeks == 1 ? "a week" : weeks + " weeks";
        String visitor = host.sector() == Sector.POLICING ? "An industry leader" : "A police leader";
        String closing = random.pick(List.of(
                "You will have a sponsor on the leadership team and a small team of your own.",
                "You will work beside the person who leads this today and hand over what you build.",
                "Half of the time is delivery; the other half is for learning how we work.",
                "We ask for a short report at the end, which both organisations keep."));
        return "%s joins %s for %s. %s. %s"
                .formatted(visitor, host.entry().name(), length, subject.description(), closing);
    }

    private LocalDate ends(LocalDate starts) {
        LocalDate last = switch (random.weighted(15, 55, 30)) {
            case 0 -> starts.plusDays(random.between(4, 11));
            case 1 -> starts.plusWeeks(random.between(5, 11));
            default -> starts.plusWeeks(random.between(25, 50));
        };
        return last.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private Map<String, Integer> essential(Sector visitors) {
        Map<String, Integer> needed = new LinkedHashMap<>();
        List<String> brought = BROUGHT.getOrDefault(visitors, List.of());
        random.pick(random.weighted(45, 45, 10), brought).forEach(skill -> needed.put(skill, random.between(1, 3)));
        return needed;
    }

    private Map<String, Integer> desirable(Sector visitors, String theme) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        random.pick(2, BROUGHT.getOrDefault(visitors, List.of()))
                .forEach(skill -> wanted.put(skill, random.between(2, 4)));
        wanted.put(random.pick(sources.skillsOf(theme)).id(), random.between(1, 3));
        return wanted;
    }

    private Map<String, Integer> develops(SkillView subject, String theme, int lowest) {
        Map<String, Integer> developed = new LinkedHashMap<>();
        developed.put(subject.id(), Math.min(5, lowest + 2));
        random.pick(2, sources.skillsOf(theme))
                .forEach(skill -> developed.putIfAbsent(skill.id(), Math.min(5, lowest + 1)));
        return developed;
    }

    private Set<Clearance> vetting(Sector host) {
        return host == Sector.POLICING
                ? List.of(Set.<Clearance>of(), Set.of(Clearance.NPPV2F), Set.of(Clearance.NPPV3))
                        .get(random.weighted(20, 62, 18))
                : List.of(Set.<Clearance>of(), Set.of(Clearance.BPSS), Set.of(Clearance.SC))
                        .get(random.weighted(45, 45, 10));
    }
}
