package org.charterexchange.frontend.privacy;

import org.charterexchange.contract.privacy.PrivacyClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What everybody is told about personal data, and what its keepers read about how long it is kept. */
@Controller
class PrivacyPages {
    private final PrivacyClient privacy;

    PrivacyPages(PrivacyClient privacy) {
        this.privacy = privacy;
    }

    @GetMapping("/privacy")
    Mono<Rendering> notice() {
        return activities("pages/privacy/notice");
    }

    @GetMapping("/privacy/record")
    Mono<Rendering> record() {
        return activities("pages/privacy/record");
    }

    @GetMapping("/privacy/retention")
    Mono<Rendering> retention() {
        return privacy.retention()
                .map(retention -> Rendering.view("pages/privacy/retention")
                        .modelAttribute("retention", retention)
                        .modelAttribute(
                                "runs",
                                retention.runs().stream().map(RetentionRow::of).toList())
                        .build());
    }

    private Mono<Rendering> activities(String template) {
        return privacy.processing()
                .map(record -> Rendering.view(template)
                        .modelAttribute("activities", record.activities())
                        .build());
    }
}
