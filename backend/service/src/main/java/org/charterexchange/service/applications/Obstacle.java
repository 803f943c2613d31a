package org.charterexchange.service.applications;

import java.util.List;
import java.util.Locale;
import org.charterexchange.contract.applications.ObstacleView;
import org.charterexchange.contract.arguments.Phrase;
import org.charterexchange.service.language.Languages;

/**
 * Why somebody cannot be matched to a placement as things stand, in both languages.
 *
 * @param reason a reason of section 2 of the matching specification
 */
public record Obstacle(
        String candidate, String placement, String reason, List<Phrase> details, String english, String welsh) {

    /** Keeps its own list. */
    public Obstacle {
        details = List.copyOf(details);
    }

    /** As the API answers it. */
    ObstacleView in(Locale locale) {
        return new ObstacleView(reason, locale.equals(Languages.WELSH) ? welsh : english, details);
    }
}
