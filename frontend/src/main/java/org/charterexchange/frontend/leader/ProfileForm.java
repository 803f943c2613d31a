package org.charterexchange.frontend.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.candidates.CandidateRequest;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.SkillRow;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A profile as a leader writes it: everything as text, so that a form that was not taken comes back as it was. */
record ProfileForm(
        String name,
        String title,
        String stage,
        List<SkillRow> skills,
        List<SkillRow> goals,
        String availableFrom,
        String availableTo,
        Set<String> vetting,
        String maxTravelKm,
        String version) {
    private static final int BLANK_ROWS = 2;

    static ProfileForm of(CandidateView profile) {
        return new ProfileForm(
                profile.name(),
                text(profile.title()),
                text(profile.stage()),
                SkillRow.of(profile.skills(), BLANK_ROWS),
                SkillRow.of(profile.goals(), BLANK_ROWS),
                text(profile.availableFrom()),
                text(profile.availableTo()),
                profile.vetting().stream().map(Clearance::name).collect(Collectors.toSet()),
                text(profile.maxTravelKm()),
                Long.toString(profile.version()));
    }

    static ProfileForm read(MultiValueMap<String, String> form, FormReader reader) {
        return new ProfileForm(
                reader.text("name"),
                reader.text("title"),
                reader.text("stage"),
                SkillRow.read(form, "skills"),
                SkillRow.read(form, "goals"),
                reader.text("availableFrom"),
                reader.text("availableTo"),
                Set.copyOf(form.getOrDefault("vetting", List.of())),
                reader.text("maxTravelKm"),
                reader.text("version"));
    }

    /**
     * Returns what is sent to the API; the reader then knows what could not be read.
     *
     * @param before what is changed, whose location the form does not show
     */
    static CandidateRequest request(FormReader reader, CandidateView before) {
        @Nullable LocalDate from = reader.date("availableFrom");
        return new CandidateRequest(
                reader.text("name"),
                reader.optionalText("title"),
                reader.optionalNumber("stage"),
                reader.levels("skills"),
                reader.levels("goals"),
                from,
                reader.date("availableTo"),
                reader.choices("vetting", Clearance.class),
                before.location(),
                reader.optionalNumber("maxTravelKm"));
    }

    /** The same, to be saved over another version. */
    ProfileForm over(long newest) {
        return new ProfileForm(
                name,
                title,
                stage,
                skills,
                goals,
                availableFrom,
                availableTo,
                vetting,
                maxTravelKm,
                Long.toString(newest));
    }

    /** What the fields say that can be told in a line. */
    Map<String, String> lines() {
        return Map.of(
                "name",
                name,
                "rank",
                title,
                "availableFrom",
                availableFrom,
                "availableTo",
                availableTo,
                "maxTravelKm",
                maxTravelKm);
    }

    ProfileForm withMoreRows() {
        return new ProfileForm(
                name,
                title,
                stage,
                SkillRow.more(skills, BLANK_ROWS),
                SkillRow.more(goals, BLANK_ROWS),
                availableFrom,
                availableTo,
                vetting,
                maxTravelKm,
                version);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
