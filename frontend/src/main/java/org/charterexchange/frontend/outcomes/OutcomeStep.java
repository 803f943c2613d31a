package org.charterexchange.frontend.outcomes;

import java.util.ArrayList;
import java.util.List;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.rounds.ExplanationView;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.frontend.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way from applying to an agreement.
 *
 * @param state {@code done}, {@code now}, {@code later} or {@code stopped}
 */
public record OutcomeStep(String state, String title, String note) {

    /** The whole way of one leader through one round. */
    static List<OutcomeStep> of(
            RoundView round, ApplicationsView applications, @Nullable ExplanationView outcome, Words words) {
        List<OutcomeStep> steps = new ArrayList<>();
        steps.add(applied(applications, words));
        steps.add(endorsed(applications, words));
        if (outcome == null) {
            steps.add(new OutcomeStep(
                    applications.state() == ApplicationState.ENDORSED ? "now" : "later",
                    words.say("outcomes.step.matching"),
                    words.say("outcomes.step.matching.note", words.day(round.applicationsUntil()))));
        } else {
            steps.add(matched(round, outcome, words));
        }
        if (outcome == null || (outcome.match() != null && !outcome.lapsed())) {
            steps.add(agreement(outcome, applications, words));
        }
        return List.copyOf(steps);
    }

    private static OutcomeStep applied(ApplicationsView applications, Words words) {
        int ranked = applications.applications().size();
        @Nullable String when = applications.submittedAt() == null ? null : words.moment(applications.submittedAt());
        return when == null
                ? new OutcomeStep(
                        "now", words.say("outcomes.step.ranked"), words.say("outcomes.step.ranked.note", ranked))
                : new OutcomeStep(
                        "done",
                        words.say("outcomes.step.applied"),
                        words.say("outcomes.step.applied.note", ranked, when));
    }

    private static OutcomeStep endorsed(ApplicationsView applications, Words words) {
        String home = applications.organisationName();
        @Nullable String reason = applications.declineReason();
        if (applications.state() == ApplicationState.ENDORSED) {
            return new OutcomeStep("done", words.say("outcomes.step.endorsed", home), "");
        }
        if (applications.state() == ApplicationState.DECLINED_BY_HOME) {
            return new OutcomeStep("stopped", words.say("outcomes.step.declined", home), reason == null ? "" : reason);
        }
        return new OutcomeStep(
                applications.submittedAt() == null ? "later" : "now", words.say("outcomes.step.endorse", home), "");
    }

    private static OutcomeStep matched(RoundView round, ExplanationView outcome, Words words) {
        String note = round.publishedAt() == null || round.publishedBy() == null
                ? ""
                : words.say("outcomes.step.matched.note", words.moment(round.publishedAt()), round.publishedBy());
        return outcome.match() == null
                ? new OutcomeStep("stopped", words.say("outcomes.step.unmatched"), note)
                : new OutcomeStep("done", words.say("outcomes.step.matched"), note);
    }

    private static OutcomeStep agreement(
            @Nullable ExplanationView outcome, ApplicationsView applications, Words words) {
        String note = outcome == null || outcome.match() == null
                ? ""
                : words.say(
                        "outcomes.step.agreement.note",
                        applications.organisationName(),
                        outcome.match().hostName());
        return new OutcomeStep(outcome == null ? "later" : "now", words.say("outcomes.step.agreement"), note);
    }
}
