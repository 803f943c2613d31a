package org.charterexchange.frontend.members;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.contract.candidates.MoveRequest;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Moving a leader to another home organisation, for the programme: who it is, then where to. */
@Controller
class MovePages {
    private static final int PER_PAGE = 50;

    private final CandidatesClient candidates;
    private final OrganisationsClient organisations;
    private final Users users;
    private final FormTexts words;

    MovePages(CandidatesClient candidates, OrganisationsClient organisations, Users users, FormTexts words) {
        this.candidates = candidates;
        this.organisations = organisations;
        this.users = users;
        this.words = words;
    }

    @GetMapping("/members/move")
    Mono<String> choose(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange,
            Model model) {
        return programme()
                .flatMap(user -> candidates.list(null, q.isBlank() ? null : q.strip(), after, PER_PAGE))
                .doOnNext(page -> {
                    model.addAttribute("people", page.items());
                    model.addAttribute("next", NextPage.of(exchange, page));
                    model.addAttribute("q", q);
                })
                .thenReturn("pages/members/move-whom");
    }

    @GetMapping("/members/move/{id}")
    Mono<String> ask(@PathVariable String id, Model model) {
        return show(id, UUID.randomUUID().toString(), "", FormErrors.NONE, model);
    }

    @PostMapping("/members/move/{id}")
    Mono<String> move(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return programme().then(exchange.getFormData()).flatMap(form -> {
            FormReader reader = new FormReader(form, words.of(exchange));
            String home = reader.text("organisationId");
            String key = reader.text("key");
            return candidates
                    .move(id, new MoveRequest(home), EntityTags.of(form), key.isEmpty() ? null : key)
                    .map(moved -> "redirect:/members?done=moved" + MemberPages.of(to(moved)))
                    .onErrorResume(
                            UpstreamProblem.class,
                            refused -> refused.answersForm()
                                    ? show(id, key, home, FormErrors.of(refused), model)
                                    : Mono.error(refused));
        });
    }

    private static MultiValueMap<String, String> to(CandidateView moved) {
        return MultiValueMap.fromSingleValue(Map.of("organisation", moved.organisationId()));
    }

    private Mono<String> show(String id, String key, String home, FormErrors errors, Model model) {
        return programme()
                .flatMap(user -> Mono.zip(candidates.get(id), homes()))
                .doOnNext(found -> {
                    CandidateView person = found.getT1();
                    model.addAttribute("person", person);
                    model.addAttribute("homes", elsewhere(person, found.getT2()));
                    model.addAttribute("home", home);
                    model.addAttribute("key", key);
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/members/move");
    }

    private Mono<List<OrganisationView>> homes() {
        return Everything.of(after -> organisations.list(null, null, after, Everything.AT_ONCE));
    }

    private static List<OrganisationView> elsewhere(CandidateView person, List<OrganisationView> all) {
        return all.stream()
                .filter(each -> !each.id().equals(person.organisationId()))
                .sorted(Comparator.comparing(OrganisationView::name))
                .toList();
    }

    private Mono<User> programme() {
        return users.current()
                .filter(User::programme)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }
}
