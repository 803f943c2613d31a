package org.charterexchange.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.skills.RankView;
import org.charterexchange.contract.skills.SkillView;
import org.jspecify.annotations.Nullable;

/** Makes candidates: what they can do, what they want to learn, when they are free and how far they will go. */
final class CandidateGenerator {

    private static final List<Integer> TRAVEL_KM = List.of(60, 100, 150, 250, 400, 700);

    private static final int ID_LETTERS = 8;

    /** Chance of its own, so that what people are like does not depend on what they are called by. */
    private static final long ID_SEED = 20_261_125;

    private final SourceLists sources;
    private final SeededRandom random;
    private final SeededRandom ids = new SeededRandom(ID_SEED);
    private final Set<String> namesGiven = new HashSet<>();
    private final Set<String> idsGiven = new HashSet<>();

    CandidateGenerator(SourceLists sources, SeededRandom random) {
        this.sources = sources;
        this.random = random;
    }

    DemoCandidate make(DemoRound demoRound, DemoOrganisation home) {
        return make(demoRound, home, newName(), 2 + random.weighted(28, 42, 22, 8));
    }

    DemoCandidate make(DemoRound demoRound, DemoOrganisation home, String name, int stage) {
        Map<String, Integer> skills = skills(home, stage);
        LocalDate from = demoRound.firstStart().minusDays(random.between(0, 60));
        boolean late = random.percent(12);
        boolean soonBusy = random.percent(10);
        CandidateRequest entry = new CandidateRequest(
                name,
                title(home.sector(), stage),
                stage,
                skills,
                goals(skills),
                late ? demoRound.firstStart().plusWeeks(4) : from,
                soonBusy ? demoRound.firstStart().plusWeeks(16) : from.plusMonths(21),
                vetting(home.sector()),
                null,
                travel());
        namesGiven.add(name);
        return new DemoCandidate(newId(), home, entry);
    }

    /** Ids stay in frozen rounds and the audit trail after an erasure, so they say nothing about anybody. */
    private String newId() {
        String id = "c-" + ids.letters(ID_LETTERS);
        while (!idsGiven.add(id)) {
            id = "c-" + ids.letters(ID_LETTERS);
        }
        return id;
    }

    private String newName() {
        String name = random.pick(sources.firstNames()) + " " + random.pick(sources.lastNames());
        while (namesGiven.contains(name)) {
            name = random.pick(sources.firstNames()) + " " + random.pick(sources.lastNames());
        }
        return name;
    }

    private String title(Sector sector, int stage) {
        List<RankView> possible = sources.ranks().stream()
                .filter(rank -> rank.sector() == sector && rank.stage() == stage)
                .toList();
        List<RankView> officers =
                possible.stream().filter(rank -> rank.kind().equals("officer")).toList();
        return random.pick(!officers.isEmpty() && random.percent(75) ? officers : possible)
                .title();
    }

    private Map<String, Integer> skills(DemoOrganisation home, int stage) {
        Map<String, Integer> skills = new LinkedHashMap<>();
        for (String theme : random.pick(2, home.themes())) {
            for (SkillView skill : random.pick(4, sources.skillsOf(theme))) {
                skills.put(skill.id(), Math.min(5, Math.max(1, stage + random.between(-1, 1))));
            }
        }
        for (SkillView skill : random.pick(5, sources.allSkills())) {
            skills.putIfAbsent(skill.id(), random.between(1, 3));
        }
        return skills;
    }

    private Map<String, Integer> goals(Map<String, Integer> skills) {
        Map<String, Integer> goals = new LinkedHashMap<>();
        for (SkillView skill : random.pick(random.between(2, 4), sources.allSkills())) {
            int has = skills.getOrDefault(skill.id(), 0);
            if (has < 5) {
                goals.put(skill.id(), Math.min(5, has + random.between(1, 3)));
            }
        }
        return goals;
    }

    private Set<Clearance> vetting(Sector sector) {
        List<Clearance> held = new ArrayList<>();
        if (sector == Sector.POLICING) {
            held.add(Clearance.RV);
            addOften(held, 35, Clearance.MV);
            addOften(held, 88, Clearance.BPSS);
            addOften(held, 45, Clearance.SC);
        } else {
            addOften(held, 92, random.percent(55) ? Clearance.NPPV3 : Clearance.NPPV2F);
            addOften(held, 60, Clearance.BPSS);
        }
        return held.isEmpty() ? Set.of() : EnumSet.copyOf(held);
    }

    private void addOften(List<Clearance> held, int percent, Clearance clearance) {
        if (random.percent(percent)) {
            held.add(clearance);
        }
    }

    private @Nullable Integer travel() {
        return random.percent(25) ? null : random.pick(TRAVEL_KM);
    }
}
