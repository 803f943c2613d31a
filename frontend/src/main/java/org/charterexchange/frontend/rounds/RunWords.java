package org.charterexchange.frontend.rounds;

import org.charterexchange.contract.rounds.RunMeasures;
import org.charterexchange.frontend.words.Words;

/** What a run comes to, in a sentence. */
final class RunWords {
    private RunWords() {}

    /** How many people have a place, and how much better any other plan could be. */
    static String sentence(RunMeasures measures, Words words) {
        if (measures.candidates() == 0) {
            return words.say("rounds.sentence.nobody");
        }
        return words.say("rounds.sentence.placed", measures.placed(), measures.candidates()) + " "
                + best(measures, words);
    }

    /** How much higher any other plan under the policy could score. */
    static String best(RunMeasures measures, Words words) {
        if (measures.upperBound() <= measures.points()) {
            return words.say("rounds.sentence.best");
        }
        if (measures.points() <= 0) {
            return words.say("rounds.sentence.bound", measures.upperBound());
        }
        double percent = 100.0 * (measures.upperBound() - measures.points()) / measures.points();
        return words.say("rounds.sentence.near", words.percentAtMost(percent));
    }
}
