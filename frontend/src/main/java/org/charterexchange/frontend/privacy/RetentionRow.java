package org.charterexchange.frontend.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.RetentionView;
import org.jspecify.annotations.Nullable;

/**
 * A day's removals as they are listed.
 *
 * @param gone the kinds of which something went
 */
public record RetentionRow(LocalDate day, @Nullable Instant endedAt, List<Map.Entry<DataCategory, Long>> gone) {

    static RetentionRow of(RetentionView.Run run) {
        return new RetentionRow(
                run.day(),
                run.endedAt(),
                run.removed().entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .toList());
    }
}
