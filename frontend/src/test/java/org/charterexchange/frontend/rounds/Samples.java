package org.charterexchange.frontend.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.rounds.ExchangeView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.FlowView;
import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.contract.rounds.LedgerView;
import org.charterexchange.contract.rounds.MatchParts;
import org.charterexchange.contract.rounds.MatchView;
import org.charterexchange.contract.rounds.PolicyView;
import org.charterexchange.contract.rounds.ReasonView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.contract.rounds.RunProgress;
import org.charterexchange.contract.rounds.RunState;
import org.charterexchange.contract.rounds.RunView;
import org.charterexchange.contract.rounds.UnmatchedView;
import org.charterexchange.contract.rounds.deviations.DeviationDecisionView;
import org.charterexchange.contract.rounds.deviations.DeviationKind;
import org.charterexchange.contract.rounds.deviations.DeviationVerdict;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.jspecify.annotations.Nullable;

/** Answers of the API to show. */
public final class Samples {
    static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private static final PolicyView BALANCED = new PolicyView(
            1000,
            3,
            2,
            3,
            2,
            1,
            400,
            200,
            300,
            300,
            500,
            1000,
            List.of(List.of(Sector.POLICING, Sector.INDUSTRY), List.of(Sector.INDUSTRY, Sector.POLICING)));

    private Samples() {}

    /** A round in a state. */
    public static RoundView round(RoundState state) {
        boolean frozen = state.compareTo(RoundState.OPEN) > 0;
        boolean published = state == RoundState.PUBLISHED;
        return new RoundView(
                "autumn-2026",
                "Autumn 2026",
                state,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 31),
                null,
                BALANCED,
                frozen ? new FrozenCounts(198, 400, 520, 500, 2741, 2210) : null,
                frozen ? "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" : null,
                state.compareTo(RoundState.CLOSED) > 0 ? "r3" : null,
                published ? "r3" : null,
                null,
                published ? "Helen Marsh" : null,
                published ? "The most exchanges of the three runs." : null,
                published ? NOW : null,
                7);
    }

    /** A run in a state. */
    public static RunView run(RunState state) {
        boolean ended = state == RunState.SOLVED;
        List<RunProgress> history = IntStream.rangeClosed(0, 30)
                .mapToObj(i -> new RunProgress(
                        i / 2.0,
                        i * 100L,
                        900_000 - Math.round(400_000 * Math.exp(-i / 4.0)),
                        1_200_000 - Math.round(299_900 * (1 - Math.exp(-i / 3.0))),
                        300 + 3 * i))
                .toList();
        return new RunView(
                "r3",
                "autumn-2026",
                3,
                state,
                15,
                null,
                42,
                "Helen Marsh",
                NOW,
                NOW,
                ended ? NOW.plusSeconds(15) : null,
                false,
                state == RunState.QUEUED ? null : history.get(30),
                state == RunState.QUEUED ? List.of() : history,
                ended,
                ended ? measures(412) : null,
                state == RunState.FAILED ? "The worker ran out of memory. Start the run again." : null,
                4);
    }

    static RunMeasures measures(int placed) {
        return new RunMeasures(
                500, placed, List.of(252, 90, 50), 97, 380, 61_000, 3, Map.of(), 900_000, 900_090, 0.0001);
    }

    /** A match of a police leader. */
    public static MatchView match(int number, @Nullable Integer rank) {
        return new MatchView(
                "c" + number,
                number == 1 ? "Chief Superintendent Llewellyn-Featherstonehaugh Okonkwo-Abernathy" : "Supt R. Okafor",
                "Superintendent",
                "kent",
                number == 1 ? "Heddlu Dyfed-Powys Police and Crime Commissioner’s Office" : "Kent Police",
                Sector.POLICING,
                "p" + number,
                "Head of operational resilience",
                "tide",
                "Tidewater Energy",
                Sector.INDUSTRY,
                rank,
                3,
                4,
                2,
                212,
                true,
                1484,
                new MatchParts(1000, 255, 150, 210, 100, 21, 0));
    }

    static List<FlowView> flows() {
        return List.of(
                new FlowView("kent", "Kent Police", Sector.POLICING, "tide", "Tidewater Energy", Sector.INDUSTRY, 3, 2),
                new FlowView("tide", "Tidewater Energy", Sector.INDUSTRY, "kent", "Kent Police", Sector.POLICING, 2, 2),
                new FlowView(
                        "met",
                        "Metropolitan Police Service",
                        Sector.POLICING,
                        "hal",
                        "Halden & Pryce International Reinsurance Holdings",
                        Sector.INDUSTRY,
                        1,
                        0));
    }

    static List<LedgerView> ledgers() {
        return List.of(
                new LedgerView("kent", "Kent Police", Sector.POLICING, 3, 2, 1, 0),
                new LedgerView("tide", "Tidewater Energy", Sector.INDUSTRY, 2, 3, 0, 1),
                new LedgerView("hal", "Halden & Pryce", Sector.INDUSTRY, 0, 0, 0, 0));
    }

    static List<ExchangeView> exchanges() {
        return List.of(new ExchangeView(List.of(
                new ExchangeView.Move(
                        "kent",
                        "Kent Police",
                        Sector.POLICING,
                        "tide",
                        "Tidewater Energy",
                        "c2",
                        "Supt R. Okafor",
                        "Head of operational resilience"),
                new ExchangeView.Move(
                        "tide",
                        "Tidewater Energy",
                        Sector.INDUSTRY,
                        "kent",
                        "Kent Police",
                        "c9",
                        "Dr L. Vaughan",
                        "Data science adviser"))));
    }

    static UnmatchedView unmatched() {
        return new UnmatchedView(
                "c5", "CI M. Petrie", "Chief Inspector", "kent", "Kent Police", Sector.POLICING, List.of(reason()));
    }

    static ReasonView reason() {
        return new ReasonView(
                "p7",
                "Agile delivery lead",
                "Northbeam Software",
                1,
                "ESSENTIAL_SKILLS",
                "Needs agile delivery at level 4; you have 2.",
                List.of(),
                "Agile delivery at level 4 would have placed you here.",
                null);
    }

    /** A placement that was withdrawn since the round was frozen, and somebody of whom a clearance is missing. */
    static List<DeviationView> deviations() {
        return List.of(
                new DeviationView(
                        "withdrawn:p2",
                        DeviationKind.WITHDRAWN,
                        "p2",
                        "Head of operational resilience",
                        "Tidewater Energy",
                        List.of(),
                        List.of(),
                        true,
                        null),
                new DeviationView(
                        "vetting-lost:c5",
                        DeviationKind.VETTING_LOST,
                        "c5",
                        "CI M. Petrie",
                        "Kent Police",
                        List.of(),
                        List.of(Clearance.SC),
                        false,
                        new DeviationDecisionView(
                                DeviationVerdict.STANDS, "Helen Marsh", "It is being renewed", Instant.EPOCH)));
    }

    /** What the round means for one leader. */
    public static ExplanationView explanation(boolean matched) {
        return new ExplanationView(
                "autumn-2026",
                "Autumn 2026",
                "r3",
                "c2",
                "Supt R. Okafor",
                matched ? match(2, 1) : null,
                matched ? exchanges().get(0) : null,
                List.of(),
                false,
                null,
                List.of(reason()));
    }
}
