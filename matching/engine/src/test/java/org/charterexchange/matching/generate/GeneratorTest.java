package org.charterexchange.matching.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    @Test
    void theSameSettingsGiveTheSameBytesAndAnotherSeedGivesOthers() {
        byte[] once = Generator.generate(GeneratorSettings.of(300, 7));
        assertThat(Generator.generate(GeneratorSettings.of(300, 7))).isEqualTo(once);
        assertThat(Generator.generate(GeneratorSettings.of(300, 8))).isNotEqualTo(once);
    }

    @Test
    void theBytesAreTheOnesEveryMachineWrites() throws Exception {
        GeneratorSettings settings = GeneratorSettings.of(120, 1).withSpecialCases(SpecialCases.EVERY_KIND);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Generator.generate(settings));
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("398c8298c0dd3a03f3dd2a420fc7b4fb6776f3a735a0f42434c865681ef3fc97");
    }

    @Test
    void anInstanceWithoutCandidatesStillHasOrganisations() {
        String json = new String(Generator.generate(GeneratorSettings.of(0, 1)), StandardCharsets.UTF_8);
        assertThat(json).contains("\"candidates\":[]").contains("force-0001").contains("company-0001");
    }

    @Test
    void aSettingOutOfRangeIsRefusedByNameValueAndRange() {
        assertThatThrownBy(() -> GeneratorSettings.of(-1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("candidates is -1, expected a number from 0 to 1000000");
        assertThatThrownBy(() -> GeneratorSettings.of(1, 1).withPairsPerCandidate(51))
                .hasMessage("pairsPerCandidate is 51, expected a number from 1 to 50");
    }
}
