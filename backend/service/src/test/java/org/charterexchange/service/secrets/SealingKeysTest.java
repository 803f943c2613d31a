package org.charterexchange.service.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SealingKeysTest {

    private static final SealingKeys OLD = new SealingKeys(Map.of("a", key(1)), "a");
    private static final SealingKeys BOTH = new SealingKeys(Map.of("a", key(1), "b", key(2)), "b");
    private static final SealingKeys NEW = new SealingKeys(Map.of("b", key(2)), "b");

    @Test
    void whatWasSealedOpensAtItsPlaceAndLooksDifferentEachTime() {
        String sealed = OLD.seal("Yes", "here");
        assertThat(OLD.open(sealed, "here")).isEqualTo("Yes");
        assertThat(sealed).startsWith("a:").doesNotContain("Yes").isNotEqualTo(OLD.seal("Yes", "here"));
    }

    @Test
    void itOpensNowhereElseAndNotOnceItWasChanged() {
        String sealed = OLD.seal("Yes", "here");
        char[] letters = sealed.toCharArray();
        letters[10] = letters[10] == 'A' ? 'B' : 'A';
        assertThatThrownBy(() -> OLD.open(sealed, "there")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> OLD.open(new String(letters), "here")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keysAreReplacedOneAfterTheOther() {
        String sealed = OLD.seal("Yes", "here");
        assertThat(BOTH.isOutdated(sealed)).isTrue();
        String anew = BOTH.seal(BOTH.open(sealed, "here"), "here");
        assertThat(BOTH.isOutdated(anew)).isFalse();
        assertThat(NEW.open(anew, "here")).isEqualTo("Yes");
        assertThatThrownBy(() -> NEW.open(sealed, "here")).hasMessageContaining("the key a is needed");
    }

    private static byte[] key(int of) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) of);
        return key;
    }
}
