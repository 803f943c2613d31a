package org.charterexchange.service.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.access.AuditEntries;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.audit.BulkUpsert;
import org.charterexchange.service.audit.BulkUpsert.Counts;
import org.charterexchange.service.audit.BulkUpsert.Upsert;
import org.charterexchange.service.candidates.Candidates;
import org.charterexchange.service.importable.Importable;
import org.charterexchange.service.importable.Warning;
import org.charterexchange.service.placements.Placements;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Brings many rankings that the home organisations have endorsed already.
 */
@Component
public class ApplicationImports {

    private static final int MOST = 20;

    private final BulkUpsert<Ranking> bulkUpsert;
    private final Candidates candidates;
    private final Placements placements;
    private final ChoiceObstacles obstacles;
    private final AuditEntries audit;
    private final Clock clock;

    ApplicationImports(
            RankingStore store,
            Candidates candidates,
            Placements placements,
            ChoiceObstacles obstacles,
            AuditEntries audit,
            Clock clock) {
        this.bulkUpsert = store.bulkUpsert();
        this.candidates = candidates;
        this.placements = placements;
        this.obstacles = obstacles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A ranking to be imported, endorsed.
     *
     * @param placements best first
     */
    public record Entry(String candidate, List<String> placements, boolean openToOffers) {}

    private record Known(
            Map<String, CandidateView> people, Map<String, PlacementView> offers, Map<String, Ranking> rankings) {}

    /** Takes rankings into this round. */
    public Importable<Entry> into(String round) {
        return new Importable<>() {
            @Override
            public Mono<List<List<Fault>>> faults(Caller by, List<Entry> entries) {
                return ApplicationImports.this.faults(by, round, entries);
            }

            @Override
            public Mono<List<Warning>> warnings(List<Entry> entries, int most) {
                return ApplicationImports.this.warnings(round, entries, most);
            }

            @Override
            public Mono<Counts> counts(List<Entry> entries) {
                return ApplicationImports.this.counts(round, entries);
            }

            @Override
            public Mono<Counts> apply(Caller by, List<Entry> entries) {
                return ApplicationImports.this.apply(by, round, entries);
            }
        };
    }

    /** A coordinator may bring own people's only. */
    private Mono<List<List<Fault>>> faults(Caller by, String round, List<Entry> entries) {
        return known(round, entries)
                .map(known -> entries.stream()
                        .map(entry -> faults(by, round, entry, known))
                        .toList());
    }

    private static List<Fault> faults(Caller by, String round, Entry entry, Known known) {
        Faults faults = new Faults();
        CandidateView who = known.people().get(entry.candidate());
        boolean may = who != null && (by.is(Role.PROGRAMME) || by.coordinates(who.organisationId()));
        Expectation expected = by.is(Role.PROGRAMME) ? FaultCodes.CANDIDATE : FaultCodes.OWN_CANDIDATE;
        faults.require(may, "/candidate", entry.candidate(), expected);
        List<String> ids = entry.placements();
        faults.require(ids.size() <= MOST, "/placements", ids.size(), FaultCodes.AT_MOST_PLACEMENTS.with(MOST));
        Set<String> seen = new HashSet<>();
        RankingChecks.Choices choices =
                new RankingChecks.Choices(known.offers(), round, who == null ? "" : who.organisationId());
        Ranking now = known.rankings().get(Ranking.id(round, entry.candidate()));
        for (String id : ids) {
            faults.require(seen.add(id), "/placements", id, FaultCodes.PLACEMENT_ONCE);
            if (now == null || !now.placements().contains(id)) {
                RankingChecks.checkChoice(faults, "/placements", id, choices);
            }
        }
        boolean open = now == null || now.state() != ApplicationState.DECLINED_BY_HOME;
        faults.require(open, "/candidate", entry.candidate(), FaultCodes.CANDIDATE_NOT_DECLINED);
        return faults.found();
    }

    /** Choices that cannot be matched: whoever endorses them by a file is told as on the page. */
    private Mono<List<Warning>> warnings(String round, List<Entry> entries, int most) {
        Map<String, Integer> places = new HashMap<>();
        entries.forEach(entry -> places.put(entry.candidate(), places.size()));
        return candidates
                .named(places.keySet())
                .collectMap(CandidateView::id, CandidateView::organisationId)
                .map(homes -> entries.stream()
                        .map(entry -> new ChoiceObstacles.Choices(
                                entry.candidate(), homes.getOrDefault(entry.candidate(), ""), entry.placements()))
                        .toList())
                .flatMap(choices -> obstacles.of(round, choices, most))
                .map(found -> found.stream()
                        .map(each -> warning(places.getOrDefault(each.candidate(), 0), each))
                        .toList());
    }

    private static Warning warning(int entry, Obstacle obstacle) {
        return new Warning(
                entry,
                "/placements",
                obstacle.placement(),
                obstacle.reason(),
                obstacle.details(),
                obstacle.english(),
                obstacle.welsh());
    }

    private Mono<Counts> counts(String round, List<Entry> entries) {
        return known(round, entries).flatMap(known -> bulkUpsert.counts(upserts(round, entries, known)));
    }

    private Mono<Counts> apply(Caller by, String round, List<Entry> entries) {
        return known(round, entries)
                .flatMap(known -> bulkUpsert.apply(
                        upserts(round, entries, known),
                        (now, next) -> audit.by(
                                        by, "application.import", "application/" + next.id(), next.organisation())
                                .with("state", now.map(Ranking::state).orElse(null), next.state())
                                .withPersonal(
                                        "placements",
                                        now.map(Ranking::placements).orElse(null),
                                        next.placements())
                                .withPersonal(
                                        "openToOffers",
                                        now.map(Ranking::openToOffers).orElse(null),
                                        next.openToOffers())));
    }

    private Mono<Known> known(String round, List<Entry> entries) {
        List<String> people = entries.stream().map(Entry::candidate).toList();
        Set<String> offers =
                entries.stream().flatMap(entry -> entry.placements().stream()).collect(Collectors.toSet());
        List<String> rankings =
                people.stream().map(person -> Ranking.id(round, person)).toList();
        return Mono.zip(
                        candidates.named(people).collectMap(CandidateView::id),
                        placements.named(offers).collectMap(PlacementView::id),
                        bulkUpsert.existing(rankings))
                .map(all -> new Known(all.getT1(), all.getT2(), all.getT3()));
    }

    private List<Upsert<Ranking>> upserts(String round, List<Entry> entries, Known known) {
        Instant at = clock.instant();
        List<Upsert<Ranking>> upserts = new ArrayList<>();
        for (Entry entry : entries) {
            CandidateView who = known.people().get(entry.candidate());
            if (who != null) {
                upserts.add(new Upsert<>(
                        Ranking.id(round, entry.candidate()),
                        now -> next(round, who.organisationId(), entry, now.orElse(null), at)));
            }
        }
        return upserts;
    }

    private static Ranking next(String round, String home, Entry entry, @Nullable Ranking now, Instant at) {
        boolean same = now != null
                && now.state() == ApplicationState.ENDORSED
                && now.placements().equals(entry.placements())
                && now.openToOffers() == entry.openToOffers();
        if (now != null && same) {
            return now;
        }
        return new Ranking(
                Ranking.id(round, entry.candidate()),
                now == null ? 1 : now.version() + 1,
                round,
                entry.candidate(),
                home,
                entry.placements(),
                entry.openToOffers(),
                ApplicationState.ENDORSED,
                at,
                null);
    }
}
