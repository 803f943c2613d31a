package org.charterexchange.service.assessments;

import org.charterexchange.contract.assessments.ApplicantHome;
import org.charterexchange.contract.assessments.ApplicantView;
import org.charterexchange.contract.assessments.Fit;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.service.candidates.SkillProfile;
import org.jspecify.annotations.Nullable;

/**
 * An application for a placement with what its panel may be shown, and nothing else.
 *
 * @param scoring what the panel is shown
 * @param pseudonym what the panel calls the person
 * @param names absent under blind scoring
 * @param home absent where the host asked not to be told
 * @param assessment absent before the first score
 */
record PanelApplicant(
        PlacementView placement,
        String round,
        Scoring scoring,
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
        return new PanelApplicant(placement, round, scoring, pseudonym, profile, endorsed, names, home, next);
    }

    ApplicantView view() {
        boolean blind = scoring.hidesName();
        Fit fit = FitMeasures.of(profile, placement);
        return new ApplicantView(
                placement.id(),
                round,
                pseudonym,
                scoring,
                names == null ? null : names.name(),
                names == null ? null : names.title(),
                home,
                blind ? null : profile.stage(),
                blind ? null : profile.skills(),
                blind ? null : profile.goals(),
                blind ? FitMeasures.coarse(fit) : fit,
                endorsed,
                assessment == null ? null : assessment.view(),
                given().version());
    }
}
