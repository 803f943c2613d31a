package org.charterexchange.frontend.coordinator;

import java.util.List;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The own organisation's people, and what they apply for. */
@Controller
class PeoplePages {
    private static final int PER_PAGE = 50;
    private static final int APPLICANTS = 100;

    /** Whoever is decided leaves the list, so that the next ones come up. */
    private static final int AT_ONCE = 20;

    private final CandidatesClient candidates;
    private final ApplicationsClient applications;
    private final Rounds rounds;
    private final Users users;

    PeoplePages(CandidatesClient candidates, ApplicationsClient applications, Rounds rounds, Users users) {
        this.candidates = candidates;
        this.applications = applications;
        this.rounds = rounds;
        this.users = users;
    }

    @GetMapping("/own/people")
    Mono<String> people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String done,
            ServerWebExchange exchange,
            Model model) {
        model.addAttribute("done", done != null);
        return show(q, after, FormErrors.NONE, exchange, model);
    }

    @PostMapping("/own/people/{candidate}/endorse")
    Mono<String> endorse(@PathVariable String candidate, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form ->
                        answer(applications.endorse(round(form), candidate, EntityTags.of(form)), exchange, model));
    }

    @PostMapping("/own/people/{candidate}/decline")
    Mono<String> decline(@PathVariable String candidate, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .doOnNext(form -> {
                    model.addAttribute("declined", candidate);
                    model.addAttribute("reason", text(form, "reason"));
                })
                .flatMap(form -> answer(
                        applications.decline(round(form), candidate, text(form, "reason"), EntityTags.of(form)),
                        exchange,
                        model));
    }

    private Mono<String> answer(Mono<ApplicationsView> decision, ServerWebExchange exchange, Model model) {
        return decision.map(decided -> "redirect:/own/people?done=yes")
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm()
                                ? show("", null, FormErrors.of(refused), exchange, model)
                                : Mono.error(refused));
    }

    private Mono<String> show(
            String q, @Nullable String after, FormErrors errors, ServerWebExchange exchange, Model model) {
        return users.ownOrganisation()
                .flatMap(own -> Mono.zip(
                        candidates.list(own, q.isBlank() ? null : q.strip(), after, PER_PAGE),
                        currentRounds(own, model)))
                .doOnNext(found -> {
                    List<ApplicationsView> waiting =
                            found.getT2().stream().filter(PeoplePages::waits).toList();
                    List<ApplicationsView> decided = found.getT2().stream()
                            .filter(each -> has(each, ApplicationState.ENDORSED)
                                    || has(each, ApplicationState.DECLINED_BY_HOME))
                            .toList();
                    model.addAttribute("waitingCount", waiting.size());
                    model.addAttribute("decidedCount", decided.size());
                    model.addAttribute("people", found.getT1().items());
                    model.addAttribute("next", NextPage.of(exchange, found.getT1()));
                    model.addAttribute("waiting", first(q, waiting));
                    model.addAttribute("decided", first(q, decided));
                    model.addAttribute("q", q);
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/coordinator/people");
    }

    private static List<ApplicationsView> first(String q, List<ApplicationsView> all) {
        return Slice.holding(q, all, ApplicationsView::candidateName).stream()
                .limit(AT_ONCE)
                .toList();
    }

    /** Everybody in the rounds that take applications, the newest round first; where none does there is nothing to endorse. */
    private Mono<List<ApplicationsView>> currentRounds(String own, Model model) {
        return rounds.in(RoundState.OPEN)
                .doOnNext(open -> open.stream().findFirst().ifPresent(round -> model.addAttribute("round", round)))
                .flatMapIterable(open -> open)
                .map(RoundView::id)
                .concatMap(round -> everybody(round, own))
                .concatMapIterable(applicants -> applicants)
                .collectList();
    }

    private Mono<List<ApplicationsView>> everybody(String round, String own) {
        return applications
                .list(round, own, null, APPLICANTS)
                .expand(page ->
                        page.next() == null ? Mono.empty() : applications.list(round, own, page.next(), APPLICANTS))
                .concatMapIterable(Page::items)
                .collectList();
    }

    /** Whoever ranks nothing and is open to offers has no application that tells the state. */
    private static boolean waits(ApplicationsView applications) {
        return applications.applications().isEmpty()
                ? applications.submittedAt() != null && applications.declineReason() == null
                : has(applications, ApplicationState.SUBMITTED);
    }

    private static boolean has(ApplicationsView applications, ApplicationState state) {
        return applications.applications().stream().anyMatch(each -> each.state() == state);
    }

    private static String round(MultiValueMap<String, String> form) {
        return text(form, "round");
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        @Nullable String value = form.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
