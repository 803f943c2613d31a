package org.charterexchange.service.rounds.runs;

import java.util.List;
import org.bson.types.Binary;
import org.charterexchange.contract.rounds.RunProgress;
import org.jspecify.annotations.Nullable;

/**
 * What a worker reports with each beat, kept beside the run in the same document.
 *
 * @param checkpoint the best matching so far, from which another worker can go on
 */
record Telemetry(
        @Nullable RunProgress progress,
        @Nullable List<RunProgress> history,
        @Nullable Binary checkpoint) {

    static final Telemetry NONE = new Telemetry(null, null, null);

    List<RunProgress> entries() {
        return history == null ? List.of() : history;
    }
}
