package org.charterexchange.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Conflict;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Incumbent;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Link;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.Sector;
import org.charterexchange.matching.instance.StageBand;
import org.jspecify.annotations.Nullable;

/** Candidates, placements and rounds for tests: usual in everything but what is said. */
public final class Fixtures {

    private Fixtures() {}

    public static Organisation force(String id) {
        return new Organisation(id, "Force " + id, Sector.POLICING, null, null, null, 0, 0);
    }

    public static Organisation firm(String id) {
        return new Organisation(id, "Firm " + id, Sector.INDUSTRY, null, null, null, 0, 0);
    }

    public static ACandidate aCandidate(String id, String home) {
        return new ACandidate(id, home);
    }

    public static APlacement aPlacement(String id, String host) {
        return new APlacement(id, host);
    }

    /** A candidate in the making. */
    public static final class ACandidate {
        private final String id;
        private final String home;
        public @Nullable Integer stage;
        public Map<String, Integer> skills = Map.of();
        public Map<String, Integer> goals = Map.of();
        public @Nullable LocalDate from;
        public @Nullable LocalDate to;
        public Set<Clearance> vetting = Set.of();
        public @Nullable Location location;
        public @Nullable Integer maxTravelKm;
        public List<String> applications = List.of();
        public boolean open;

        private ACandidate(String id, String home) {
            this.id = id;
            this.home = home;
        }

        public ACandidate appliesTo(String... placements) {
            applications = List.of(placements);
            return this;
        }

        public Candidate made() {
            return new Candidate(
                    id, home, stage, skills, goals, from, to, vetting, location, maxTravelKm, applications, open);
        }
    }

    /** A placement in the making. */
    public static final class APlacement {
        private final String id;
        private final String host;
        public int seats = 1;
        public @Nullable StageBand stages;
        public Map<String, Integer> essential = Map.of();
        public Map<String, Integer> desirable = Map.of();
        public Map<String, Integer> develops = Map.of();
        public @Nullable LocalDate starts;
        public @Nullable LocalDate ends;
        public int daysPerWeek = 5;
        public Attendance attendance = Attendance.ON_SITE;
        public Set<Clearance> vetting = Set.of();
        public @Nullable Location location;

        private APlacement(String id, String host) {
            this.id = id;
            this.host = host;
        }

        public APlacement withSeats(int count) {
            seats = count;
            return this;
        }

        public Placement made() {
            return new Placement(
                    id,
                    host,
                    "Title " + id,
                    seats,
                    stages,
                    essential,
                    desirable,
                    develops,
                    starts,
                    ends,
                    daysPerWeek,
                    attendance,
                    vetting,
                    location);
        }
    }

    /** A round in the making. */
    public static final class Round {
        public final List<Organisation> organisations = new ArrayList<>();
        public final List<Placement> placements = new ArrayList<>();
        public final List<Candidate> candidates = new ArrayList<>();
        public final List<Assessment> assessments = new ArrayList<>();
        public final List<Conflict> conflicts = new ArrayList<>();
        public final List<Exclusion> exclusions = new ArrayList<>();
        public final List<Pin> pins = new ArrayList<>();
        public final List<Link> links = new ArrayList<>();
        public final List<Incumbent> incumbents = new ArrayList<>();
        public Policy policy = Policy.DEFAULT;

        public Instance made() {
            return new Instance(
                    "test",
                    organisations,
                    placements,
                    candidates,
                    assessments,
                    conflicts,
                    exclusions,
                    pins,
                    links,
                    incumbents,
                    policy);
        }
    }
}
