package org.charterexchange.frontend.work;

import org.charterexchange.contract.work.UnfinishedWork;
import org.charterexchange.contract.work.WorkClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Says of each kind of work how much is not done, and what is stuck. */
@Controller
class WorkPages {
    private final WorkClient work;

    WorkPages(WorkClient work) {
        this.work = work;
    }

    @GetMapping("/work")
    Mono<Rendering> unfinished() {
        return work.unfinished()
                .map(all -> Rendering.view("pages/work/work")
                        .modelAttribute("all", all)
                        .modelAttribute("stuck", all.stream().anyMatch(UnfinishedWork::stuck))
                        .build());
    }
}
