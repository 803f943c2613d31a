package org.charterexchange.frontend.privacy;

import org.charterexchange.contract.privacy.PrivacyClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import reactor.core.publisher.Mono;

/** What everybody is told about personal data, and what its keepers read about how long it is kept. */
@Controller
class PrivacyPages {
    private final PrivacyClient privacy;

    PrivacyPages(PrivacyClient privacy) {
        this.privacy = privacy;
    }

    @GetMapping("/privacy")
    Mono<String> notice(Model model) {
        return activities(model).thenReturn("pages/privacy/notice");
    }

    @GetMapping("/privacy/record")
    Mono<String> record(Model model) {
        return activities(model).thenReturn("pages/privacy/record");
    }

    @GetMapping("/privacy/retention")
    Mono<String> retention(Model model) {
        return privacy.retention()
                .doOnNext(retention -> {
                    model.addAttribute("retention", retention);
                    model.addAttribute(
                            "runs",
                            retention.runs().stream().map(RetentionRow::of).toList());
                })
                .thenReturn("pages/privacy/retention");
    }

    private Mono<?> activities(Model model) {
        return privacy.processing().doOnNext(record -> {
            model.addAttribute("activities", record.activities());
        });
    }
}
