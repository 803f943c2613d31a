package org.charterexchange.frontend.rounds;

import org.jspecify.annotations.Nullable;

/** A form that changes a round: the version it was based on, and the reason where one is asked for. */
record Change(
        @Nullable String version,
        @Nullable String reason,
        @Nullable String run) {

    /** The version as an entity tag. */
    String ifMatch() {
        return '"' + (version == null ? "" : version.strip()) + '"';
    }

    @Override
    public String reason() {
        return reason == null ? "" : reason.strip();
    }

    @Override
    public String run() {
        return run == null ? "" : run;
    }
}
