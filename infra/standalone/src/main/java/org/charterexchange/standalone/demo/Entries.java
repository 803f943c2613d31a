package org.charterexchange.standalone.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.placements.PlacementRequest;
import org.jspecify.annotations.Nullable;

/** The demo data as entries of the product's JSON imports, whose fields are those of its CSV files. */
final class Entries {

    private Entries() {}

    static Map<String, Object> of(Member member) {
        OrganisationRequest entry = member.entry();
        Fields fields = new Fields()
                .with("id", entry.id())
                .with("name", entry.name())
                .with("sector", entry.sector())
                .with("kind", entry.kind())
                .with("nation", entry.nation())
                .with("headquarters", entry.headquarters())
                .with("latitude", member.location().latitude())
                .with("longitude", member.location().longitude())
                .with("releaseLimit", entry.releaseLimit())
                .with("hostLimit", entry.hostLimit())
                .with("signedOn", entry.signedOn());
        return fields.all();
    }

    static Map<String, Object> of(Offer offer) {
        PlacementRequest entry = offer.entry();
        StageBand stages = entry.stages();
        Fields fields = new Fields()
                .with("id", offer.id())
                .with("organisation", offer.host().id())
                .with("title", entry.title())
                .with("purpose", entry.purpose())
                .with("seats", entry.seats())
                .with("lowestStage", stages == null ? null : stages.lowest())
                .with("highestStage", stages == null ? null : stages.highest())
                .with("essentialSkills", entry.essentialSkills())
                .with("desirableSkills", entry.desirableSkills())
                .with("developsSkills", entry.developsSkills())
                .with("starts", entry.starts())
                .with("ends", entry.ends())
                .with("daysPerWeek", entry.daysPerWeek())
                .with("attendance", entry.attendance())
                .with("site", entry.site())
                .with("vetting", entry.vetting())
                .with("scoring", entry.scoring());
        return fields.all();
    }

    static Map<String, Object> of(Person person) {
        CandidateRequest entry = person.entry();
        Fields fields = new Fields()
                .with("id", person.id())
                .with("organisation", person.home().id())
                .with("name", entry.name())
                .with("title", entry.title())
                .with("stage", entry.stage())
                .with("skills", entry.skills())
                .with("goals", entry.goals())
                .with("availableFrom", entry.availableFrom())
                .with("availableTo", entry.availableTo())
                .with("vetting", entry.vetting())
                .with("maxTravelKm", entry.maxTravelKm());
        return fields.all();
    }

    static Map<String, Object> of(Choices choices) {
        Fields fields = new Fields()
                .with("candidate", choices.candidate())
                .with("placements", choices.placements())
                .with("openToOffers", choices.openToOffers());
        return fields.all();
    }

    /** Fields in their order; what is absent is left out. */
    private record Fields(Map<String, Object> all) {

        Fields() {
            this(new LinkedHashMap<>());
        }

        Fields with(String name, @Nullable Object value) {
            if (value != null) {
                all.put(name, value);
            }
            return this;
        }
    }
}
