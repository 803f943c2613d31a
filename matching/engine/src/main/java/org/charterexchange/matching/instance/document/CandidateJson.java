package org.charterexchange.matching.instance.document;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.language.Argument;
import org.jspecify.annotations.Nullable;

/** One candidate while it is read. */
final class CandidateJson {

    private static final Fields FIELDS = Fields.of(
            "id",
            "organisation",
            "stage?",
            "skills?",
            "goals?",
            "availableFrom?",
            "availableTo?",
            "vetting?",
            "location?",
            "maxTravelKm?",
            "applications?",
            "openToOffers?");

    private String id = StrictJson.UNREADABLE;
    private String organisation = StrictJson.UNREADABLE;
    private @Nullable Integer stage;
    private Map<String, Integer> skills = Map.of();
    private Map<String, Integer> goals = Map.of();
    private @Nullable LocalDate availableFrom;
    private @Nullable LocalDate availableTo;
    private Set<Clearance> vetting = Set.of();
    private @Nullable Location location;
    private @Nullable Integer maxTravelKm;
    private List<String> applications = List.of();
    private boolean openToOffers;

    static void read(StrictJson json, InstanceDraft draft) {
        int faultsBefore = draft.faults.count();
        String pointer = json.pointer();
        CandidateJson read = new CandidateJson();
        StrictJson.Members members = json.members(FIELDS);
        for (String field = members.next(); field != null; field = members.next()) {
            read.field(field, json);
        }
        read.check(pointer, draft);
        draft.candidates.add(pointer, read.id, read.candidate(), faultsBefore);
    }

    private void field(String field, StrictJson json) {
        switch (field) {
            case "id" -> id = json.text();
            case "organisation" -> organisation = json.text();
            case "stage" -> stage = json.integer(1, 5, 1);
            case "skills" -> skills = ItemValues.levels(json);
            case "goals" -> goals = ItemValues.levels(json);
            case "availableFrom" -> availableFrom = json.date();
            case "availableTo" -> availableTo = json.date();
            case "vetting" -> vetting = ItemValues.clearances(json);
            case "location" -> location = ItemValues.location(json);
            case "maxTravelKm" -> maxTravelKm = ItemValues.count(json);
            case "applications" -> applications = json.texts();
            default -> openToOffers = json.truth(false);
        }
    }

    private void check(String pointer, InstanceDraft draft) {
        if (availableFrom != null && availableTo != null && availableTo.isBefore(availableFrom)) {
            draft.faults.add(
                    pointer + "/availableTo",
                    availableTo.toString(),
                    FaultCode.NOT_BEFORE,
                    new Argument.Text("availableFrom"),
                    new Argument.Day(availableFrom));
        }
        Set<String> before = new HashSet<>(applications.size() * 2);
        for (int i = 0; i < applications.size(); i++) {
            String application = applications.get(i);
            if (!before.add(application) && !application.equals(StrictJson.UNREADABLE)) {
                draft.faults.add(pointer + "/applications/" + i, application, FaultCode.APPLICATION_ONCE);
            }
        }
    }

    private Candidate candidate() {
        return new Candidate(
                id,
                organisation,
                stage,
                skills,
                goals,
                availableFrom,
                availableTo,
                vetting,
                location,
                maxTravelKm,
                applications,
                openToOffers);
    }
}
