package org.charterexchange.contract.skills;

import org.charterexchange.contract.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A rank, grade or title and the leadership stage (1 to 5) it stands for.
 */
public record RankView(
        Sector sector,
        String title,
        int stage,
        String kind,
        @Nullable String note) {}
