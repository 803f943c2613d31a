package org.charterexchange.service.rounds.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.charterexchange.matching.instance.document.InstanceReader;
import org.charterexchange.matching.instance.document.RefusedInstanceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunFailureTest {

    private static final Locale WELSH = Locale.forLanguageTag("cy");

    @Test
    void aFailureNobodyForesawSaysNothingOfTheInside() {
        RunFailure failure = RunFailure.of(new IllegalStateException("secret internals"));

        assertThat(failure.in(Locale.UK)).contains("Nothing was changed").doesNotContain("secret");
        assertThat(failure.in(WELSH)).contains("Ni newidiwyd dim").doesNotContain("secret");
    }

    @Test
    void aRefusedInstanceNamesItsFaultsInTheReadersLanguage() {
        RunFailure failure = RunFailure.of(refused("[]"));

        assertThat(failure.in(Locale.UK))
                .contains("The instance cannot be solved: ", "expected an object with the fields");
        assertThat(failure.in(WELSH))
                .contains("Ni ellir datrys", "disgwylid gwrthrych")
                .doesNotContain("expected");
    }

    @ParameterizedTest
    @EnumSource(RunFailure.Code.class)
    void everyFailureHasWordsInBothLanguages(RunFailure.Code code) {
        RunFailure failure = new RunFailure(code, List.of("one", "two", "three"));

        assertThat(failure.in(Locale.UK)).contains("othing was changed");
        assertThat(failure.in(WELSH)).contains("i newidiwyd dim");
    }

    private static RefusedInstanceException refused(String instance) {
        try {
            InstanceReader.read(instance.getBytes(StandardCharsets.UTF_8));
            throw new AssertionError("was not refused");
        } catch (RefusedInstanceException expected) {
            return expected;
        }
    }
}
