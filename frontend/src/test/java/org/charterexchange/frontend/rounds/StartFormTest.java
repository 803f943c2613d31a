package org.charterexchange.frontend.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.frontend.forms.FormErrors.Fault;
import org.charterexchange.frontend.words.TestWords;
import org.junit.jupiter.api.Test;

class StartFormTest {

    @Test
    void sendsOnlyTheLimitThatWasChosen() {
        assertThat(new StartForm("k", "seconds", "30", "500", "7").request()).isEqualTo(new RunRequest(30, null, 7L));
        assertThat(new StartForm("k", "steps", "30", "1,000", "").request())
                .isEqualTo(new RunRequest(null, 1000L, null));
    }

    @Test
    void namesWhatIsNotAWholeNumberAmongWhatCounts() {
        assertThat(new StartForm("k", "seconds", "soon", "x", "y").faults(TestWords.english()))
                .extracting(Fault::field)
                .containsExactly("seconds", "seed");
        assertThat(new StartForm("k", "steps", "soon", "", "1").faults(TestWords.english()))
                .extracting(Fault::field)
                .containsExactly("steps");
        assertThat(new StartForm("k", "seconds", "99999999999", null, null).faults(TestWords.english()))
                .extracting(Fault::field)
                .containsExactly("seconds");
    }
}
