package org.charterexchange.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.charterexchange.standalone.identity.SignInAttempts.Verdict;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final Time time = new Time();
    private final SignInAttempts attempts = new SignInAttempts(time);

    @Test
    void anAccountIsLockedAfterFiveWrongPasswordsWhereverTheyComeFrom() {
        IntStream.range(0, 5)
                .forEach(each ->
                        assertThat(attempts.begin("leader", "address-" + each)).isEqualTo(Verdict.ALLOWED));
        assertThat(attempts.begin("leader", "another")).isEqualTo(Verdict.TOO_MANY_FOR_THE_ACCOUNT);
        assertThat(attempts.begin("LEADER", "another")).isEqualTo(Verdict.TOO_MANY_FOR_THE_ACCOUNT);
        assertThat(attempts.begin("auditor", "another")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void theWaitGrowsWithTheWrongPasswords() {
        assertThat(guesses(Duration.ZERO)).isEqualTo(5);
        assertThat(guesses(Duration.ofMinutes(1))).isEqualTo(5);
        assertThat(guesses(Duration.ofMinutes(1))).isZero();
        assertThat(guesses(Duration.ofMinutes(13))).isEqualTo(5);
        assertThat(guesses(Duration.ofMinutes(1))).isEqualTo(5);
        assertThat(guesses(Duration.ofMinutes(15))).isEqualTo(5);
        assertThat(guesses(Duration.ofMinutes(15))).isEqualTo(5);
        assertThat(guesses(Duration.ofMinutes(15))).as("after thirty in a day").isZero();
        assertThat(guesses(Duration.ofDays(1))).isEqualTo(5);
    }

    @Test
    void anAddressThatTriesManyAccountsIsLockedToo() {
        IntStream.range(0, 20)
                .forEach(each ->
                        assertThat(attempts.begin("account-" + each, "here")).isEqualTo(Verdict.ALLOWED));
        assertThat(attempts.begin("leader", "here")).isEqualTo(Verdict.TOO_MANY_FROM_THE_ADDRESS);
        assertThat(attempts.begin("leader", "elsewhere")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void rightPasswordsLockNobodyOut() {
        IntStream.range(0, 100).forEach(each -> {
            assertThat(attempts.begin("leader", "here")).isEqualTo(Verdict.ALLOWED);
            attempts.succeeded("leader", "here");
        });
    }

    @Test
    void theRightPasswordOfOneAccountGivesNoGuessesAtOthers() {
        IntStream.range(0, 20).forEach(each -> attempts.begin("account-" + each, "here"));
        attempts.succeeded("account-0", "here");
        assertThat(attempts.begin("leader", "here")).isEqualTo(Verdict.ALLOWED);
        assertThat(attempts.begin("auditor", "here")).isEqualTo(Verdict.TOO_MANY_FROM_THE_ADDRESS);
    }

    /** How many passwords of one account can be guessed after waiting, each from an address of its own. */
    private int guesses(Duration after) {
        time.pass(after);
        int allowed = 0;
        while (attempts.begin("leader", "address-" + time.guess++) == Verdict.ALLOWED) {
            allowed++;
        }
        return allowed;
    }

    private static final class Time implements TimeMeter {
        private long nanos = Duration.ofDays(1).toNanos();
        private int guess;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
