package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.rounds.PolicyView;
import org.charterexchange.frontend.words.Words;

/** The weights of a policy as what they mean for people. */
final class PolicyWords {
    /** Preference, skills, development, assessment and carbon weigh shares of one hundred. */
    private static final long FULL = 100;

    private PolicyWords() {}

    /** The policy in a sentence. */
    static String sentence(PolicyView policy, Words words) {
        return words.say(
                "rounds.policy.sentence",
                policy.placed(),
                FULL * policy.preference(),
                FULL * policy.skills(),
                policy.reciprocity());
    }

    /** Every weight with its meaning and the most points it can bring. */
    static List<KeyFigure> weights(PolicyView policy, Words words) {
        return List.of(
                weight("placed", policy.placed(), words),
                weight("preference", FULL * policy.preference(), words),
                weight("skills", FULL * policy.skills(), words),
                weight("development", FULL * policy.development(), words),
                weight("assessment", FULL * policy.assessment(), words),
                new KeyFigure(
                        words.say("rounds.policy.carbon"),
                        words.say("rounds.policy.less", FULL * policy.carbon()),
                        words.say("rounds.policy.carbon.means", policy.carbonReferenceKg())),
                weight("reciprocity", policy.reciprocity(), words),
                weight("swap", policy.swap(), words),
                weight("first-sent", policy.firstSent(), words),
                weight("first-hosted", policy.firstHosted(), words),
                weight("incumbent", policy.incumbent(), words));
    }

    private static KeyFigure weight(String part, long most, Words words) {
        return new KeyFigure(
                words.say("rounds.policy." + part),
                words.say("rounds.policy.up-to", most),
                words.say("rounds.policy." + part + ".means"));
    }
}
