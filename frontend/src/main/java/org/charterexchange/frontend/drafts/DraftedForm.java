package org.charterexchange.frontend.drafts;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Says, as a bean, that the page of a form asks {@link Drafts} for what had been typed.
 *
 * @param pattern the path of the form, at which it is read and sent
 */
public record DraftedForm(PathPattern pattern) {
    /** Returns the form of a path such as {@code /profile/edit}. */
    public static DraftedForm at(String path) {
        return new DraftedForm(PathPatternParser.defaultInstance.parse(path));
    }

    boolean isAt(PathContainer path) {
        return pattern.matches(path);
    }
}
