package org.charterexchange.service.applications;

import java.util.Locale;
import java.util.Optional;
import org.charterexchange.contract.applications.ApplicationState;

/**
 * The steps of the life cycle of a candidate's applications in a round.
 */
enum ApplicationStep {
    /** Keeping a ranking; after a withdrawal it begins anew. */
    RANK,
    /** Handing it in; after a withdrawal as it was. */
    SUBMIT,
    ENDORSE,
    DECLINE,
    WITHDRAW,
    /** Moving with its person to another home organisation, which has yet to endorse it. */
    MOVE;

    /** Where the step leads from a state; empty where it is not possible. */
    Optional<ApplicationState> from(ApplicationState state) {
        boolean draft = state == ApplicationState.DRAFT;
        boolean withdrawn = state == ApplicationState.WITHDRAWN;
        boolean submitted = state == ApplicationState.SUBMITTED;
        return switch (this) {
            case RANK -> only(draft || withdrawn, ApplicationState.DRAFT);
            case SUBMIT -> only(draft || withdrawn, ApplicationState.SUBMITTED);
            case ENDORSE -> only(submitted, ApplicationState.ENDORSED);
            case DECLINE -> only(submitted, ApplicationState.DECLINED_BY_HOME);
            case WITHDRAW -> only(draft || submitted || state == ApplicationState.ENDORSED, ApplicationState.WITHDRAWN);
            case MOVE -> Optional.of(moved(state));
        };
    }

    private static ApplicationState moved(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, ENDORSED -> ApplicationState.SUBMITTED;
            case DRAFT, DECLINED_BY_HOME -> ApplicationState.DRAFT;
            case WITHDRAWN -> ApplicationState.WITHDRAWN;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ApplicationState> only(boolean possible, ApplicationState next) {
        return possible ? Optional.of(next) : Optional.empty();
    }
}
