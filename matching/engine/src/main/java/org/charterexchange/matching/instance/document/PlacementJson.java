package org.charterexchange.matching.instance.document;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.StageBand;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
import org.jspecify.annotations.Nullable;

/** One placement while it is read. */
final class PlacementJson {

    private static final Fields FIELDS = Fields.of(
            "id",
            "organisation",
            "title",
            "seats?",
            "stages?",
            "essentialSkills?",
            "desirableSkills?",
            "developsSkills?",
            "starts?",
            "ends?",
            "daysPerWeek?",
            "attendance?",
            "vetting?",
            "location?");

    private String id = StrictJson.UNREADABLE;
    private String organisation = StrictJson.UNREADABLE;
    private String title = StrictJson.UNREADABLE;
    private int seats = 1;
    private @Nullable StageBand stages;
    private Map<String, Integer> essentialSkills = Map.of();
    private Map<String, Integer> desirableSkills = Map.of();
    private Map<String, Integer> developsSkills = Map.of();
    private @Nullable LocalDate starts;
    private @Nullable LocalDate ends;
    private int daysPerWeek = 5;
    private Attendance attendance = Attendance.ON_SITE;
    private Set<Clearance> vetting = Set.of();
    private @Nullable Location location;

    static void read(StrictJson json, InstanceDraft draft) {
        int faultsBefore = draft.faults.count();
        String pointer = json.pointer();
        PlacementJson read = new PlacementJson();
        StrictJson.Members members = json.members(FIELDS);
        for (String field = members.next(); field != null; field = members.next()) {
            read.field(field, json);
        }
        read.check(pointer, draft);
        draft.placements.add(pointer, read.id, read.placement(), faultsBefore);
    }

    private void field(String field, StrictJson json) {
        switch (field) {
            case "id" -> id = json.text();
            case "organisation" -> organisation = json.text();
            case "title" -> title = json.text();
            case "seats" -> seats = ItemValues.count(json);
            case "stages" -> stages = ItemValues.band(json);
            case "essentialSkills" -> essentialSkills = ItemValues.levels(json);
            case "desirableSkills" -> desirableSkills = ItemValues.levels(json);
            case "developsSkills" -> developsSkills = ItemValues.levels(json);
            case "starts" -> starts = json.date();
            case "ends" -> ends = json.date();
            case "daysPerWeek" -> daysPerWeek = json.integer(1, 5, 5);
            case "attendance" -> attendance = json.constant(Attendance.class, attendance);
            case "vetting" -> vetting = ItemValues.clearances(json);
            default -> location = ItemValues.location(json);
        }
    }

    private void check(String pointer, InstanceDraft draft) {
        if (stages != null && stages.lowest() > stages.highest()) {
            draft.faults.add(
                    pointer + "/stages",
                    Phrase.of(
                            FoundValue.STAGES,
                            new Argument.Numeral(stages.lowest()),
                            new Argument.Numeral(stages.highest())),
                    FaultCode.STAGE_BAND);
        }
        if (starts != null && ends != null && ends.isBefore(starts)) {
            draft.faults.add(
                    pointer + "/ends",
                    ends.toString(),
                    FaultCode.NOT_BEFORE,
                    new Argument.Text("starts"),
                    new Argument.Day(starts));
        }
    }

    private Placement placement() {
        return new Placement(
                id,
                organisation,
                title,
                seats,
                stages,
                essentialSkills,
                desirableSkills,
                developsSkills,
                starts,
                ends,
                daysPerWeek,
                attendance,
                vetting,
                location);
    }
}
