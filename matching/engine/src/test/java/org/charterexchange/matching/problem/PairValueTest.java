package org.charterexchange.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterexchange.matching.Fixtures.aCandidate;
import static org.charterexchange.matching.Fixtures.aPlacement;
import static org.charterexchange.matching.Fixtures.firm;
import static org.charterexchange.matching.Fixtures.force;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.Fixtures.ACandidate;
import org.charterexchange.matching.Fixtures.APlacement;
import org.charterexchange.matching.Fixtures.Round;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Incumbent;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Location;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairValueTest {

    private final Round round = new Round();
    private final ACandidate candidate = aCandidate("c", "a").appliesTo("p");
    private final APlacement placement = aPlacement("p", "b");

    @BeforeEach
    void aForceAndAFirm() {
        round.organisations.addAll(List.of(force("a"), firm("b")));
    }

    @Test
    void aPlainFirstChoiceHasPlacedPreferenceSkillsAndTheUsualScore() {
        assertThat(parts()).isEqualTo(new PairValueParts(1000, 300, 200, 0, 100, 0, 0));
        assertThat(parts().value()).isEqualTo(1600);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,100", "2,85", "3,70", "6,25", "7,10", "8,10", "1000,10"})
    void preferenceFallsByFifteenARankToTen(int rank, int hundredths) {
        assertThat(PairValue.preference(rank)).isEqualTo(hundredths);
    }

    @Test
    void whoDidNotApplyHasNoPreference() {
        candidate.appliesTo("other");
        candidate.open = true;
        assertThat(parts().preference()).isZero();
    }

    @Test
    void skillsCountUpToTheLevelWantedRoundedDown() {
        placement.desirable = Map.of("risk", 3, "agile", 2, "crisis", 2);
        candidate.skills = Map.of("risk", 2, "agile", 5);
        // 100 * (2 + 2 + 0) / 7 = 57.1
        assertThat(parts().skills()).isEqualTo(2 * 57);
    }

    @Test
    void developmentIsTheShareOfTheGapThatThePlacementCloses() {
        candidate.skills = Map.of("risk", 2, "agile", 4);
        candidate.goals = Map.of("risk", 4, "agile", 3, "crisis", 1);
        placement.develops = Map.of("risk", 3, "agile", 5);
        // gaps 2 + 0 + 1, gains 1 + 0 + 0: 33.3
        assertThat(parts().development()).isEqualTo(3 * 33);
        candidate.goals = Map.of("agile", 3);
        assertThat(parts().development()).isZero();
    }

    @Test
    void assessmentAndIncumbentBelongToTheirPair() {
        round.assessments.add(new Assessment("c", "p", 81));
        round.incumbents.add(new Incumbent("c", "p"));
        assertThat(parts().assessment()).isEqualTo(162);
        assertThat(parts().incumbent()).isEqualTo(500);
        round.assessments.set(0, new Assessment("other", "p", 81));
        round.incumbents.set(0, new Incumbent("c", "other"));
        assertThat(parts().assessment()).isEqualTo(100);
        assertThat(parts().incumbent()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        // 61 days are 9 weeks; 2 * 50 * 27 * 167 / 1000 = 450.9
        "50, ON_SITE, 2026-09-01, 2026-10-31, 3, 450",
        // one return trip a week: 2 * 50 * 9 * 167 / 1000 = 150.3
        "50, HYBRID, 2026-09-01, 2026-10-31, 3, 150",
        "80, ON_SITE, 2026-09-01, 2026-09-07, 5, 133",
        // by rail, once a week: 2 * 81 * 1 * 35 / 1000 = 5.67
        "81, ON_SITE, 2026-09-01, 2026-09-07, 5, 5",
        "81, HYBRID, 2026-09-01, 2026-09-08, 5, 11",
        "50, REMOTE, 2026-09-01, 2026-10-31, 3, 0",
        "50, ON_SITE, , 2026-10-31, 3, 0",
        "50, ON_SITE, 2026-09-01, , 3, 0",
        "0, ON_SITE, 2026-09-01, 2026-10-31, 3, 0",
        // no 32-bit number: 2 * 20015 * 521723 * 35 / 1000
        "20015, ON_SITE, 0001-01-01, 9999-12-31, 5, 730960009"
    })
    void travelCarbonFollowsDistanceWeeksAndAttendance(
            int kilometres, Attendance attendance, LocalDate starts, LocalDate ends, int days, long kilograms) {
        placement.attendance = attendance;
        placement.starts = starts;
        placement.ends = ends;
        placement.daysPerWeek = days;
        assertThat(TravelCarbon.kilograms(placement.made(), kilometres)).isEqualTo(kilograms);
    }

    @Test
    void carbonIsTakenOffUpToTheReference() {
        placement.starts = LocalDate.of(2026, 9, 1);
        placement.ends = LocalDate.of(2026, 10, 31);
        placement.location = new Location(51.45, 0);
        candidate.location = new Location(51, 0);
        // 50.04 km are 50 km; 2 * 50 * 45 * 167 / 1000 = 751 kg of 1000
        assertThat(parts().carbon()).isEqualTo(75);
        assertThat(parts().value()).isEqualTo(1525);
        placement.ends = LocalDate.of(2027, 10, 31);
        assertThat(parts().carbon()).isEqualTo(100);
    }

    private PairValueParts parts() {
        Instance instance = round.made();
        return new PairValue(instance, new Eligibility(instance)).parts(candidate.made(), placement.made());
    }
}
