package org.charterexchange.service.assessments;

import org.charterexchange.contract.assessments.ApplicantHome;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.candidates.SkillProfile;
import org.jspecify.annotations.Nullable;

/**
 * An application for a placement with what its panel may be shown, and nothing else.
 *
 * @param pseudonym what the panel calls the person
 * @param names absent under blind scoring
 * @param home absent where the host asked not to be told
 * @param assessment absent before the first score
 */
record PanelApplicant(
        PlacementView placement,
        String round,
        String pseudonym,
        SkillProfile profile,
        boolean endorsed,
        @Nullable Names names,
        @Nullable ApplicantHome home,
        @Nullable Assessment assessment) {

    /** What a person is called. */
    record Names(String name, @Nullable String title) {}

    /** The score that was given last; before the first, none with version 0. */
    Assessment given() {
        return assessment == null ? Assessment.none(round, placement, profile.id()) : assessment;
    }

    PanelApplicant with(Assessment next) {
        return new PanelApplicant(placement, round, pseudonym, profile, endorsed, names, home, next);
    }

    ApplicantView view() {
        return new ApplicantView(
                placement.id(),
                round,
                pseudonym,
                names == null ? null : names.name(),
                names == null ? null : names.title(),
                home,
                profile.stage(),
                profile.skills(),
                profile.goals(),
                FitMeasures.of(profile, placement),
                endorsed,
                assessment == null ? null : assessment.view(),
                given().version());
    }
}
