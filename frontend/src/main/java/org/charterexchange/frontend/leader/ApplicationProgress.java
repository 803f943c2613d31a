package org.charterexchange.frontend.leader;

import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;

/**
 * Where a leader's applications stand in a round.
 *
 * @param state of the applications; a ranking that is not begun is a draft
 * @param round the round's state
 */
record ApplicationProgress(ApplicationState state, RoundState round) {
    static ApplicationProgress of(ApplicationsView applications, RoundView round) {
        return new ApplicationProgress(applications.state(), round.state());
    }

    /** Returns whether the ranking can be changed. */
    public boolean editable() {
        return round == RoundState.OPEN && (state == ApplicationState.DRAFT || state == ApplicationState.WITHDRAWN);
    }

    /** Returns whether they were taken back and can be changed and submitted again. */
    public boolean takenBack() {
        return round == RoundState.OPEN && state == ApplicationState.WITHDRAWN;
    }

    /** Returns whether the applications can be taken back. */
    public boolean withdrawable() {
        return round == RoundState.OPEN && (state == ApplicationState.SUBMITTED || state == ApplicationState.ENDORSED);
    }

    /** Returns {@code done}, {@code now}, {@code later} or {@code stopped}, as for the other steps. */
    public String submitted() {
        return switch (state) {
            case DRAFT, WITHDRAWN -> round == RoundState.OPEN ? "now" : "stopped";
            case SUBMITTED, ENDORSED, DECLINED_BY_HOME -> "done";
        };
    }

    public String endorsed() {
        return switch (state) {
            case DRAFT, WITHDRAWN -> "later";
            case SUBMITTED -> round == RoundState.OPEN ? "now" : "stopped";
            case ENDORSED -> "done";
            case DECLINED_BY_HOME -> "stopped";
        };
    }

    public String matched() {
        if (state != ApplicationState.ENDORSED) {
            return "later";
        }
        return switch (round) {
            case PLANNED, OPEN -> "later";
            case CLOSED, SOLVING, REVIEW -> "now";
            case PUBLISHED, CONCLUDED -> "done";
            case CANCELLED -> "stopped";
        };
    }
}
