package org.charterexchange.service.assessments;

import java.time.LocalDate;
import java.util.Map;
import org.charterexchange.contract.StageBand;
import org.charterexchange.contract.assessments.Fit;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.service.candidates.SkillProfile;
import org.jspecify.annotations.Nullable;

/**
 * How a profile meets a placement: the skills and development parts of the matching, and what would bar the pair.
 *
 * <p>Travel is left out, since a distance tells where somebody lives.
 */
final class FitMeasures {

    private FitMeasures() {}

    static Fit of(SkillProfile who, PlacementView what) {
        long met = what.essentialSkills().entrySet().stream()
                .filter(asked -> level(who.skills(), asked.getKey()) >= asked.getValue())
                .count();
        return new Fit(
                (int) met,
                what.essentialSkills().size(),
                wanted(who.skills(), what.desirableSkills()),
                development(who, what.developsSkills()),
                stageFits(who.stage(), what.stages()),
                datesFit(who, what));
    }

    /** The same in so few steps that many people look the same. */
    static Fit coarse(Fit exact) {
        return new Fit(
                exact.essentialMet(),
                exact.essentialAsked(),
                nearestHalf(exact.wantedPercent()),
                nearestHalf(exact.developmentPercent()),
                exact.stageFits(),
                exact.datesFit());
    }

    private static int nearestHalf(int percent) {
        return (percent + 25) / 50 * 50;
    }

    private static int wanted(Map<String, Integer> has, Map<String, Integer> wanted) {
        int all = wanted.values().stream().mapToInt(Integer::intValue).sum();
        int held = wanted.entrySet().stream()
                .mapToInt(each -> Math.min(level(has, each.getKey()), each.getValue()))
                .sum();
        return all == 0 ? 100 : 100 * held / all;
    }

    private static int development(SkillProfile who, Map<String, Integer> develops) {
        int gaps = 0;
        int gains = 0;
        for (Map.Entry<String, Integer> goal : who.goals().entrySet()) {
            int now = level(who.skills(), goal.getKey());
            int gap = Math.max(0, goal.getValue() - now);
            gaps += gap;
            gains += Math.min(gap, Math.max(0, level(develops, goal.getKey()) - now));
        }
        return gaps == 0 ? 0 : 100 * gains / gaps;
    }

    private static boolean stageFits(@Nullable Integer stage, @Nullable StageBand band) {
        return stage == null || band == null || (stage >= band.lowest() && stage <= band.highest());
    }

    private static boolean datesFit(SkillProfile who, PlacementView what) {
        LocalDate from = who.availableFrom();
        LocalDate to = who.availableTo();
        boolean early = from != null && what.starts() != null && what.starts().isBefore(from);
        boolean late = to != null && what.ends() != null && what.ends().isAfter(to);
        return !early && !late;
    }

    private static int level(Map<String, Integer> levels, String skill) {
        return levels.getOrDefault(skill, 0);
    }
}
