package org.charterexchange.service.architecture.broken.placements;

import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;

/** Refuses a change that came second without saying who came first. */
public final class SilentRefusal {

    private SilentRefusal() {}

    static ProblemException changedMeanwhile() {
        return new ProblemException(ProblemType.VERSION_MISMATCH);
    }
}
