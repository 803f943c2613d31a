package org.charterexchange.frontend.coordinator;

import java.util.List;
import java.util.stream.Stream;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.applications.ApplicationState;
import org.charterexchange.contract.applications.ApplicationsClient;
import org.charterexchange.contract.applications.ApplicationsView;
import org.charterexchange.contract.candidates.CandidatesClient;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The own organisation's people, and what they apply for. */
@Controller
class PeoplePages {
    private static final int PER_PAGE = 50;

    /** Whoever is decided leaves the list, so that the next ones come up. */
    private static final int AT_ONCE = 20;

    private static final String DECLINED = "declined";

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
    Mono<Rendering> people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "") String done,
            ServerWebExchange exchange) {
        return page(q, after, SubmittedForm.blank(), !done.isEmpty(), exchange);
    }

    @PostMapping("/own/people/{candidate}/endorse")
    Mono<Rendering> endorse(@PathVariable String candidate, SubmittedForm form, ServerWebExchange exchange) {
        return answer(form, applications.endorse(form.value("round"), candidate, form.ifMatch()), exchange);
    }

    /** Everybody, open where this person is declined. */
    @DraftedForm
    @GetMapping("/own/people/{candidate}/decline")
    Mono<Rendering> refusal(
            @PathVariable String candidate,
            @RequestParam(required = false) @Nullable String after,
            SubmittedForm form,
            ServerWebExchange exchange) {
        return page(form.value("q"), after, form.with(DECLINED, candidate), false, exchange);
    }

    @PostMapping("/own/people/{candidate}/decline")
    Mono<Rendering> decline(@PathVariable String candidate, SubmittedForm form, ServerWebExchange exchange) {
        return answer(
                form.with(DECLINED, candidate),
                applications.decline(form.value("round"), candidate, form.value("reason"), form.ifMatch()),
                exchange);
    }

    /** Back to what was looked for, so that whoever was being declined is there with the reason that was typed. */
    private Mono<Rendering> answer(SubmittedForm form, Mono<ApplicationsView> decision, ServerWebExchange exchange) {
        return decision.map(
                        decided -> Rendering.redirectTo("/own/people?done=yes").build())
                .transform(form.shownAgain(again -> page(again.value("q"), null, again, false, exchange)));
    }

    private Mono<Rendering> page(
            String q, @Nullable String after, SubmittedForm form, boolean done, ServerWebExchange exchange) {
        return users.ownOrganisation()
                .flatMap(own -> Mono.zip(
                        candidates.list(own, q.isBlank() ? null : q.strip(), after, PER_PAGE),
                        rounds.in(RoundState.OPEN).flatMap(open -> applicants(open, own))))
                .map(found -> {
                    Applicants applicants = found.getT2();
                    return form.view("pages/coordinator/people")
                            .modelAttribute("done", done)
                            .modelAttribute("q", q)
                            .modelAttribute("open", applicants.open())
                            .modelAttribute("waitingCount", applicants.waiting().size())
                            .modelAttribute("decidedCount", applicants.decided().size())
                            .modelAttribute("waiting", first(applicants.waiting(), q, form.value(DECLINED)))
                            .modelAttribute("decided", first(applicants.decided(), q, ""))
                            .modelAttribute("people", found.getT1().items())
                            .modelAttribute("next", NextPage.of(exchange, found.getT1()))
                            .build();
                });
    }

    /** Whoever is being declined, then as many of those who are looked for as a page takes. */
    private static List<ApplicationsView> first(List<ApplicationsView> all, String q, String declined) {
        return Stream.concat(
                        all.stream().filter(each -> each.candidateId().equals(declined)),
                        Slice.containing(q, all, ApplicationsView::candidateName).stream())
                .distinct()
                .limit(AT_ONCE)
                .toList();
    }

    /** Everybody in the rounds that take applications, the newest round first; where none does there is nothing to endorse. */
    private Mono<Applicants> applicants(List<RoundView> open, String own) {
        return Flux.fromIterable(open)
                .concatMap(round -> Pages.all(after -> applications.list(round.id(), own, after, Pages.MOST)))
                .collectList()
                .map(all -> new Applicants(open, all));
    }

    /**
     * Who applies.
     *
     * @param open the rounds that take applications, the newest first
     */
    private record Applicants(List<RoundView> open, List<ApplicationsView> all) {
        List<ApplicationsView> waiting() {
            return all.stream()
                    .filter(each -> each.state() == ApplicationState.SUBMITTED)
                    .toList();
        }

        List<ApplicationsView> decided() {
            return all.stream()
                    .filter(each -> each.applications().stream()
                            .anyMatch(one -> one.state() == ApplicationState.ENDORSED
                                    || one.state() == ApplicationState.DECLINED_BY_HOME))
                    .toList();
        }
    }
}
