package org.charterexchange.frontend.rounds;

import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.frontend.words.Words;

/** Which auditor reads about people, why, and until when. */
public record DisclosureRow(String by, String reason, String when) {

    static DisclosureRow of(DisclosureView given, Words words) {
        return new DisclosureRow(
                given.by(),
                given.reason(),
                words.say("rounds.disclosure.when", words.moment(given.at()), words.moment(given.until())));
    }
}
