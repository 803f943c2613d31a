package org.charterexchange.frontend.coordinator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.contract.Attendance;
import org.charterexchange.contract.Clearance;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.placements.PlacementRequest;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.Scoring;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.SkillRow;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A placement as a coordinator writes it: everything as text, so that a form that was not taken comes back as it was.
 *
 * @param version the version that is changed; empty for a new placement
 * @param key makes sending it twice act once
 */
record PlacementForm(
        String title,
        String purpose,
        String seats,
        String lowest,
        String highest,
        List<SkillRow> essential,
        List<SkillRow> desirable,
        List<SkillRow> develops,
        String starts,
        String ends,
        String daysPerWeek,
        String attendance,
        String site,
        Set<String> vetting,
        String scoring,
        String version,
        String key) {
    private static final int BLANK_ROWS = 2;

    static PlacementForm empty(String key) {
        return new PlacementForm(
                "",
                "",
                "1",
                "",
                "",
                rows(Map.of()),
                rows(Map.of()),
                rows(Map.of()),
                "",
                "",
                "5",
                Attendance.ON_SITE.name(),
                "",
                Set.of(),
                Scoring.NAMED.name(),
                "",
                key);
    }

    static PlacementForm of(PlacementView placement, String key) {
        @Nullable StageBand stages = placement.stages();
        return new PlacementForm(
                placement.title(),
                text(placement.purpose()),
                Integer.toString(placement.seats()),
                stages == null ? "" : Integer.toString(stages.lowest()),
                stages == null ? "" : Integer.toString(stages.highest()),
                rows(placement.essentialSkills()),
                rows(placement.desirableSkills()),
                rows(placement.developsSkills()),
                text(placement.starts()),
                text(placement.ends()),
                Integer.toString(placement.daysPerWeek()),
                placement.attendance().name(),
                text(placement.site()),
                placement.vetting().stream().map(Clearance::name).collect(Collectors.toSet()),
                placement.scoring().name(),
                Long.toString(placement.version()),
                key);
    }

    static PlacementForm read(MultiValueMap<String, String> form, FormReader reader) {
        return new PlacementForm(
                reader.text("title"),
                reader.text("purpose"),
                reader.text("seats"),
                reader.text("stages-lowest"),
                reader.text("stages-highest"),
                SkillRow.read(form, "essentialSkills"),
                SkillRow.read(form, "desirableSkills"),
                SkillRow.read(form, "developsSkills"),
                reader.text("starts"),
                reader.text("ends"),
                reader.text("daysPerWeek"),
                reader.text("attendance"),
                reader.text("site"),
                Set.copyOf(form.getOrDefault("vetting", List.of())),
                reader.text("scoring"),
                reader.text("version"),
                reader.text("key"));
    }

    /**
     * Returns what is sent to the API; the reader then knows what could not be read.
     *
     * @param before what is changed, whose location the form does not show; absent for a new placement
     */
    static PlacementRequest request(FormReader reader, @Nullable PlacementView before) {
        return new PlacementRequest(
                reader.text("title"),
                reader.optionalText("purpose"),
                reader.number("seats"),
                stages(reader),
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

    /** One end alone is a band of one stage. */
    private static @Nullable StageBand stages(FormReader reader) {
        @Nullable Integer lowest = reader.optionalNumber("stages-lowest");
        @Nullable Integer highest = reader.optionalNumber("stages-highest");
        if (lowest == null) {
            return highest == null ? null : new StageBand(highest, highest);
        }
        return new StageBand(lowest, highest == null ? lowest : highest);
    }

    /** The same, to be saved over another version. */
    PlacementForm over(long newest) {
        return new PlacementForm(
                title,
                purpose,
                seats,
                lowest,
                highest,
                essential,
                desirable,
                develops,
                starts,
                ends,
                daysPerWeek,
                attendance,
                site,
                vetting,
                scoring,
                Long.toString(newest),
                key);
    }

    /** What the fields say that can be told in a line. */
    Map<String, String> lines() {
        return Map.of(
                "title",
                title,
                "purpose",
                purpose,
                "seats",
                seats,
                "starts",
                starts,
                "ends",
                ends,
                "daysPerWeek",
                daysPerWeek,
                "site",
                site);
    }

    PlacementForm withMoreRows() {
        return new PlacementForm(
                title,
                purpose,
                seats,
                lowest,
                highest,
                SkillRow.more(essential, BLANK_ROWS),
                SkillRow.more(desirable, BLANK_ROWS),
                SkillRow.more(develops, BLANK_ROWS),
                starts,
                ends,
                daysPerWeek,
                attendance,
                site,
                vetting,
                scoring,
                version,
                key);
    }

    private static List<SkillRow> rows(Map<String, Integer> levels) {
        return SkillRow.of(levels, BLANK_ROWS);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
