package org.charterexchange.frontend.members;

import java.util.Comparator;
import java.util.List;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Moving a leader to another home organisation, for the programme: who it is, then where to. */
@Controller
class MovePages {
    private static final int PER_PAGE = 50;

    private final CandidatesClient candidates;
    private final OrganisationsClient organisations;
    private final Users users;

    MovePages(CandidatesClient candidates, OrganisationsClient organisations, Users users) {
        this.candidates = candidates;
        this.organisations = organisations;
        this.users = users;
    }

    @GetMapping("/members/move")
    Mono<Rendering> choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange) {
        return users.with(Role.PROGRAMME)
                .flatMap(user -> candidates.list(null, q.isBlank() ? null : q.strip(), after, PER_PAGE))
                .map(page -> Rendering.view("pages/members/move-whom")
                        .modelAttribute("people", page.items())
                        .modelAttribute("next", NextPage.of(exchange, page))
                        .modelAttribute("q", q)
                        .build());
    }

    @DraftedForm
    @GetMapping("/members/move/{id}")
    Mono<Rendering> ask(@PathVariable String id, SubmittedForm form) {
        return page(id, form);
    }

    @PostMapping("/members/move/{id}")
    Mono<Rendering> move(@PathVariable String id, SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .flatMap(user ->
                        candidates.move(id, new MoveRequest(form.value("organisationId")), form.ifMatch(), form.key()))
                .map(moved -> MemberPages.done("moved", moved.organisationId()))
                .transform(form.shownAgain(again -> page(id, again)));
    }

    private Mono<Rendering> page(String id, SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .flatMap(user -> Mono.zip(candidates.get(id), homes()))
                .map(found -> form.view("pages/members/move")
                        .modelAttribute("person", found.getT1())
                        .modelAttribute("homes", elsewhere(found.getT1(), found.getT2()))
                        .build());
    }

    private Mono<List<OrganisationView>> homes() {
        return Pages.all(after -> organisations.list(null, null, after, Pages.MOST))
                .collectList();
    }

    private static List<OrganisationView> elsewhere(CandidateView person, List<OrganisationView> all) {
        return all.stream()
                .filter(each -> !each.id().equals(person.organisationId()))
                .sorted(Comparator.comparing(OrganisationView::name))
                .toList();
    }
}
