package org.charterexchange.matching.instance.document;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.StageBand;
import org.charterexchange.matching.json.StableJson;
import org.charterexchange.matching.json.Utf8Order;
import org.jspecify.annotations.Nullable;

/**
 * Writes instances so that equal instances give equal bytes.
 *
 * <p>UTF-8 without insignificant white space; fields in the order of the specification; optional fields only where they
 * differ from their default; lists in the instance's order; skills by UTF-8 bytes, clearances by family and height.
 */
public final class InstanceWriter {

    private InstanceWriter() {}

    /** The instance as JSON in UTF-8. */
    public static byte[] write(Instance instance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StableJson json = new StableJson(out)) {
            json.object(() -> document(json, instance));
        }
        return out.toByteArray();
    }

    private static void document(StableJson json, Instance instance) {
        json.text("format", Instance.FORMAT);
        json.text("name", instance.name());
        json.list("organisations", instance.organisations(), one -> organisation(json, one));
        json.list("placements", instance.placements(), one -> placement(json, one));
        json.list("candidates", instance.candidates(), one -> candidate(json, one));
        unlessEmpty(json, "assessments", instance.assessments(), one -> {
            pair(json, one.candidate(), one.placement());
            json.number("score", one.score());
        });
        unlessEmpty(json, "conflicts", instance.conflicts(), one -> {
            json.texts("organisations", List.of(one.first(), one.second()));
            json.text("reason", one.reason());
        });
        unlessEmpty(json, "exclusions", instance.exclusions(), one -> {
            pair(json, one.candidate(), one.placement());
            json.text("reason", one.reason());
        });
        unlessEmpty(json, "pins", instance.pins(), one -> {
            pair(json, one.candidate(), one.placement());
            json.text("reason", one.reason());
        });
        unlessEmpty(
                json, "links", instance.links(), one -> json.texts("candidates", List.of(one.first(), one.second())));
        unlessEmpty(json, "incumbents", instance.incumbents(), one -> pair(json, one.candidate(), one.placement()));
        policy(json, instance.policy());
    }

    private static <T> void unlessEmpty(StableJson json, String name, List<T> items, Consumer<T> fields) {
        if (!items.isEmpty()) {
            json.list(name, items, fields);
        }
    }

    private static void pair(StableJson json, String candidate, String placement) {
        json.text("candidate", candidate);
        json.text("placement", placement);
    }

    private static void organisation(StableJson json, Organisation organisation) {
        json.text("id", organisation.id());
        json.text("name", organisation.name());
        json.text("sector", organisation.sector().name());
        location(json, organisation.location());
        optional(json, "releaseLimit", organisation.releaseLimit());
        optional(json, "hostLimit", organisation.hostLimit());
        unlessUsual(json, "sentBefore", organisation.sentBefore(), 0);
        unlessUsual(json, "hostedBefore", organisation.hostedBefore(), 0);
    }

    private static void placement(StableJson json, Placement placement) {
        json.text("id", placement.id());
        json.text("organisation", placement.organisation());
        json.text("title", placement.title());
        unlessUsual(json, "seats", placement.seats(), 1);
        StageBand stages = placement.stages();
        if (stages != null) {
            json.object("stages", () -> {
                json.number("lowest", stages.lowest());
                json.number("highest", stages.highest());
            });
        }
        levels(json, "essentialSkills", placement.essentialSkills());
        levels(json, "desirableSkills", placement.desirableSkills());
        levels(json, "developsSkills", placement.developsSkills());
        optional(json, "starts", placement.starts());
        optional(json, "ends", placement.ends());
        unlessUsual(json, "daysPerWeek", placement.daysPerWeek(), 5);
        if (placement.attendance() != Attendance.ON_SITE) {
            json.text("attendance", placement.attendance().name());
        }
        vetting(json, placement.vetting());
        location(json, placement.location());
    }

    private static void candidate(StableJson json, Candidate candidate) {
        json.text("id", candidate.id());
        json.text("organisation", candidate.organisation());
        optional(json, "stage", candidate.stage());
        levels(json, "skills", candidate.skills());
        levels(json, "goals", candidate.goals());
        optional(json, "availableFrom", candidate.availableFrom());
        optional(json, "availableTo", candidate.availableTo());
        vetting(json, candidate.vetting());
        location(json, candidate.location());
        optional(json, "maxTravelKm", candidate.maxTravelKm());
        if (!candidate.applications().isEmpty()) {
            json.texts("applications", candidate.applications());
        }
        if (candidate.openToOffers()) {
            json.truth("openToOffers", true);
        }
    }

    private static void policy(StableJson json, Policy policy) {
        if (!policy.equals(Policy.DEFAULT)) {
            json.object("policy", () -> PolicyWriter.fields(json, policy));
        }
    }

    private static void location(StableJson json, @Nullable Location location) {
        if (location != null) {
            json.object("location", () -> {
                json.number("latitude", location.latitude());
                json.number("longitude", location.longitude());
            });
        }
    }

    private static void levels(StableJson json, String name, Map<String, Integer> levels) {
        if (!levels.isEmpty()) {
            json.object(
                    name,
                    () -> levels.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey(Utf8Order.BY_BYTES))
                            .forEach(level -> json.number(level.getKey(), level.getValue())));
        }
    }

    private static void vetting(StableJson json, Set<Clearance> vetting) {
        if (!vetting.isEmpty()) {
            Clearance[] sorted = vetting.toArray(new Clearance[0]);
            Arrays.sort(sorted, Comparator.naturalOrder());
            json.texts("vetting", Arrays.stream(sorted).map(Clearance::name).toList());
        }
    }

    private static void optional(StableJson json, String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            json.number(name, number);
        } else if (value != null) {
            json.text(name, value.toString());
        }
    }

    private static void unlessUsual(StableJson json, String name, int value, int usual) {
        if (value != usual) {
            json.number(name, value);
        }
    }
}
