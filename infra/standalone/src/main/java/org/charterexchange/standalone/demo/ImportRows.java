package org.charterexchange.standalone.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.placements.PlacementRequest;
import org.jspecify.annotations.Nullable;

/** The demo data as entries of the product's JSON imports, whose fields are those of its CSV files. */
final class ImportRows {

    private ImportRows() {}

    static Map<String, Object> of(DemoOrganisation organisation) {
        OrganisationRequest entry = organisation.entry();
        Fields fields = new Fields()
                .with("id", entry.id())
                .with("name", entry.name())
                .with("sector", entry.sector())
                .with("kind", entry.kind())
                .with("nation", entry.nation())
                .with("headquarters", entry.headquarters())
                .with("latitude", organisation.location().latitude())
                .with("longitude", organisation.location().longitude())
                .with("releaseLimit", entry.releaseLimit())
                .with("hostLimit", entry.hostLimit())
                .with("signedOn", entry.signedOn());
        return fields.all();
    }

    static Map<String, Object> of(DemoPlacement placement) {
        PlacementRequest entry = placement.entry();
        StageBand stages = entry.stages();
        Fields fields = new Fields()
                .with("id", placement.id())
                .with("organisation", placement.host().id())
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

    static Map<String, Object> of(DemoCandidate candidate) {
        CandidateRequest entry = candidate.entry();
        Fields fields = new Fields()
                .with("id", candidate.id())
                .with("organisation", candidate.home().id())
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

    static Map<String, Object> of(DemoApplications applications) {
        Fields fields = new Fields()
                .with("candidate", applications.candidate())
                .with("placements", applications.placements())
                .with("openToOffers", applications.openToOffers());
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
