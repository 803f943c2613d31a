package org.charterexchange.frontend.members;

import org.charterexchange.contract.Pages;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Ending a member's access, which is asked first. */
@Controller
class RemovePages {
    private final AccessClient access;

    RemovePages(AccessClient access) {
        this.access = access;
    }

    @GetMapping("/members/{id}/remove")
    Mono<Rendering> ask(@PathVariable String id) {
        return page(id, SubmittedForm.blank());
    }

    @PostMapping("/members/{id}/remove")
    Mono<Rendering> remove(@PathVariable String id, SubmittedForm form) {
        return access.remove(id, form.ifMatch())
                .thenReturn(MemberPages.done("removed", form.value("organisation")))
                .transform(form.shownAgain(again -> page(id, again)));
    }

    private Mono<Rendering> page(String id, SubmittedForm form) {
        return Pages.all(after -> access.memberships(null, after, Pages.MOST))
                .filter(member -> member.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .map(member -> form.view("pages/members/remove")
                        .modelAttribute("member", member)
                        .build());
    }
}
