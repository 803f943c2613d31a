package org.charterexchange.frontend.reference;

import java.time.Duration;
import org.charterexchange.contract.skills.SkillsClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for the skills once in a while: they change seldom and every page names some. */
@Component
public class Skills {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private final Mono<SkillCatalogue> catalogue;

    Skills(SkillsClient client) {
        this.catalogue = Mono.defer(client::skills)
                .map(SkillCatalogue::new)
                .cache(known -> KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Returns every skill. */
    public Mono<SkillCatalogue> all() {
        return catalogue;
    }
}
