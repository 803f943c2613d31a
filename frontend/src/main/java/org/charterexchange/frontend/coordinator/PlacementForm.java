package org.charterexchange.frontend.coordinator;

import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.jspecify.annotations.Nullable;

/** The form in which a coordinator writes a placement. */
final class PlacementForm {
    private PlacementForm() {}

    static SubmittedForm blank() {
        return SubmittedForm.blank()
                .with("seats", 1)
                .with("daysPerWeek", 5)
                .with("attendance", Attendance.ON_SITE)
                .with("scoring", Scoring.NAMED);
    }

    /**
     * Reads what is sent to the API.
     *
     * @param before what is changed, whose location the form does not show; absent for a new placement
     */
    static PlacementRequest read(FormReader reader, @Nullable PlacementView before) {
        return new PlacementRequest(
                reader.text("title"),
                reader.optionalText("purpose"),
                reader.number("seats"),
                StageBand.between(reader.optionalNumber("stages-lowest"), reader.optionalNumber("stages-highest")),
                reader.levels("essentialSkills"),
                reader.levels("desirableSkills"),
                reader.levels("developsSkills"),
                reader.date("starts"),
                reader.date("ends"),
                reader.number("daysPerWeek"),
                reader.choice("attendance", Attendance.class),
                reader.optionalText("site"),
                before == null ? null : before.location(),
                reader.choices("vetting", Clearance.class),
                reader.choice("scoring", Scoring.class));
    }
}
