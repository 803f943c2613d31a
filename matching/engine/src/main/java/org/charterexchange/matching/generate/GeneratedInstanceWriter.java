package org.charterexchange.matching.generate;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes an instance of the matching specification as it is drawn; closing it leaves the stream open. */
final class GeneratedInstanceWriter implements AutoCloseable {

    private final JsonGenerator json;

    GeneratedInstanceWriter(OutputStream stream) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        this.json = factory.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8);
    }

    void begin(String name) {
        json.writeStartObject();
        json.writeStringProperty("format", "charter-exchange/instance/1");
        json.writeStringProperty("name", name);
    }

    void organisations(List<GeneratedOrganisation> organisations) {
        json.writeArrayPropertyStart("organisations");
        for (GeneratedOrganisation home : organisations) {
            json.writeStartObject();
            json.writeStringProperty("id", home.id());
            json.writeStringProperty("name", (home.policing() ? "Force " : "Company ") + home.number());
            json.writeStringProperty("sector", home.policing() ? "POLICING" : "INDUSTRY");
            location(home.location());
            number("releaseLimit", home.releaseLimit());
            number("hostLimit", home.hostLimit());
            json.writeNumberProperty("sentBefore", home.sent());
            json.writeNumberProperty("hostedBefore", home.hosted());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void placements(List<GeneratedPlacement> placements) {
        json.writeArrayPropertyStart("placements");
        for (GeneratedPlacement placement : placements) {
            json.writeStartObject();
            json.writeStringProperty("id", placement.id());
            json.writeStringProperty("organisation", placement.host().id());
            json.writeStringProperty("title", "Placement " + placement.number());
            json.writeNumberProperty("seats", placement.seats());
            json.writeObjectPropertyStart("stages");
            json.writeNumberProperty("lowest", placement.lowestStage());
            json.writeNumberProperty("highest", placement.highestStage());
            json.writeEndObject();
            levels("essentialSkills", placement.essential());
            levels("desirableSkills", placement.desirable());
            levels("developsSkills", placement.develops());
            day("starts", Optional.of(placement.starts()));
            day("ends", Optional.of(placement.ends()));
            json.writeNumberProperty("daysPerWeek", placement.daysPerWeek());
            json.writeStringProperty("attendance", placement.attendance());
            names("vetting", placement.vetting().clearances());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void beginCandidates() {
        json.writeArrayPropertyStart("candidates");
    }

    void candidate(GeneratedCandidate candidate, List<GeneratedPlacement> applications) {
        json.writeStartObject();
        json.writeStringProperty("id", candidate.id());
        json.writeStringProperty("organisation", candidate.home().id());
        json.writeNumberProperty("stage", candidate.stage());
        levels("skills", candidate.skills());
        levels("goals", candidate.goals());
        day("availableFrom", candidate.availableFrom());
        day("availableTo", candidate.availableTo());
        names("vetting", candidate.vetting().clearances());
        candidate.location().ifPresent(this::location);
        number("maxTravelKm", candidate.maxTravelKm());
        names("applications", applications.stream().map(GeneratedPlacement::id).toList());
        if (candidate.openToOffers()) {
            json.writeBooleanProperty("openToOffers", true);
        }
        json.writeEndObject();
    }

    void endCandidates() {
        json.writeEndArray();
    }

    void relations(GeneratedRelations relations) {
        pairs("assessments", relations.assessments, "");
        json.writeArrayPropertyStart("conflicts");
        for (GeneratedRelations.IdPair conflict : relations.conflicts) {
            json.writeStartObject();
            names("organisations", List.of(conflict.first(), conflict.second()));
            json.writeStringProperty("reason", "live procurement");
            json.writeEndObject();
        }
        json.writeEndArray();
        pairs("exclusions", relations.exclusions, "line management");
        pairs("pins", relations.pins, "agreed beforehand");
        json.writeArrayPropertyStart("links");
        for (GeneratedRelations.IdPair link : relations.links) {
            json.writeStartObject();
            names("candidates", List.of(link.first(), link.second()));
            json.writeEndObject();
        }
        json.writeEndArray();
        pairs("incumbents", relations.incumbents, "");
    }

    void end() {
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.close();
    }

    private void pairs(String name, List<GeneratedRelations.Pair> pairs, String reason) {
        json.writeArrayPropertyStart(name);
        for (GeneratedRelations.Pair pair : pairs) {
            json.writeStartObject();
            json.writeStringProperty("candidate", GeneratedCandidate.id(pair.candidate()));
            json.writeStringProperty("placement", GeneratedPlacement.id(pair.placement()));
            if (name.equals("assessments")) {
                json.writeNumberProperty("score", pair.score());
            }
            if (!reason.isEmpty()) {
                json.writeStringProperty("reason", reason);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void location(GeneratedLocation location) {
        json.writeObjectPropertyStart("location");
        json.writeNumberProperty("latitude", location.latitude());
        json.writeNumberProperty("longitude", location.longitude());
        json.writeEndObject();
    }

    private void levels(String name, Map<String, Integer> levels) {
        if (levels.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(name);
        levels.forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private void names(String name, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void day(String name, Optional<LocalDate> day) {
        day.ifPresent(value -> json.writeStringProperty(name, value.toString()));
    }

    private void number(String name, OptionalInt number) {
        number.ifPresent(value -> json.writeNumberProperty(name, value));
    }
}
