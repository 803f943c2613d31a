package org.charterexchange.frontend.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.charterexchange.frontend.sessions.ManualClock;
import org.charterexchange.frontend.sessions.OidcIdentity;
import org.charterexchange.frontend.sessions.SessionSettings;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;

class DraftsTest {
    private static final SessionSettings KEPT_FOR_A_DAY =
            new SessionSettings(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofHours(24), null);
    private static final OidcIdentity PRIYA = new OidcIdentity("https://idp.example", "priya");

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-02T09:00:00Z"));

    @Test
    void aDraftWaitsForItsPersonAndForNobodyElse() {
        Drafts drafts = new Drafts(KEPT_FOR_A_DAY, clock);
        drafts.keep(
                PRIYA,
                "/profile/edit",
                MultiValueMap.fromMultiValue(Map.of("name", List.of("Priya"), "_csrf", List.of("t"))));
        assertThat(drafts.waitingFor(PRIYA)).contains("/profile/edit");
        assertThat(drafts.waitingFor(new OidcIdentity("https://other.example", "priya")))
                .isEmpty();
        clock.pass(Duration.ofHours(24));
        assertThat(drafts.waitingFor(PRIYA)).isEmpty();
    }
}
