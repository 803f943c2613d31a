package org.charterexchange.frontend.members;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.upstream.UpstreamProblem;
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

/** The members of an organisation and whoever is invited: a coordinator's own, or those that the programme asks for. */
@Controller
class MemberPages {
    private final AccessClient access;
    private final InvitationsClient invitations;
    private final OrganisationNames names;
    private final Users users;

    MemberPages(AccessClient access, InvitationsClient invitations, OrganisationNames names, Users users) {
        this.access = access;
        this.invitations = invitations;
        this.names = names;
        this.users = users;
    }

    @GetMapping("/members")
    Mono<String> list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String done,
            ServerWebExchange exchange,
            Model model) {
        model.addAttribute("done", done);
        return show(organisation, FormErrors.NONE, exchange, model);
    }

    @GetMapping("/members/{id}/remove")
    Mono<String> askBeforeRemoving(@PathVariable String id, Model model) {
        return confirm(id, FormErrors.NONE, model);
    }

    @PostMapping("/members/{id}/remove")
    Mono<String> remove(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form ->
                        access.remove(id, EntityTags.of(form)).thenReturn("redirect:/members?done=removed" + of(form)))
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm()
                                ? confirm(id, FormErrors.of(refused), model)
                                : Mono.error(refused));
    }

    @PostMapping("/members/invitations/{id}/resend")
    Mono<String> resend(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form -> invitations
                        .resend(id, EntityTags.of(form))
                        .thenReturn("redirect:/members?done=resent" + of(form))
                        .onErrorResume(
                                UpstreamProblem.class,
                                refused -> again(form.getFirst("organisation"), refused, exchange, model)));
    }

    @PostMapping("/members/invitations/{id}/withdraw")
    Mono<String> withdraw(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form -> invitations
                        .withdraw(id, EntityTags.of(form))
                        .thenReturn("redirect:/members?done=withdrawn" + of(form))
                        .onErrorResume(
                                UpstreamProblem.class,
                                refused -> again(form.getFirst("organisation"), refused, exchange, model)));
    }

    private Mono<String> again(
            @Nullable String organisation, UpstreamProblem refused, ServerWebExchange exchange, Model model) {
        return refused.answersForm()
                ? show(organisation, FormErrors.of(refused), exchange, model)
                : Mono.error(refused);
    }

    private Mono<String> show(
            @Nullable String organisation, FormErrors errors, ServerWebExchange exchange, Model model) {
        String q = Objects.requireNonNullElse(
                exchange.getRequest().getQueryParams().getFirst("q"), "");
        return users.current()
                .flatMap(user -> {
                    @Nullable String of = user.programme() ? blankIsNull(organisation) : user.organisationId();
                    return Mono.zip(
                                    members(of),
                                    Everything.of(after -> invitations.list(of, after, Everything.AT_ONCE)))
                            .flatMap(found -> {
                                Slice<MembershipView> shown = Slice.of(
                                        exchange,
                                        Slice.holding(q, found.getT1(), MembershipView::name),
                                        MembershipView::id);
                                model.addAttribute("count", found.getT1().size());
                                model.addAttribute("members", shown);
                                model.addAttribute("invitations", found.getT2());
                                return user.programme()
                                        ? names.of(shown.items(), found.getT2(), of)
                                        : Mono.just(Map.<String, String>of());
                            });
                })
                .doOnNext(called -> {
                    model.addAttribute("names", called);
                    model.addAttribute("organisation", organisation == null ? "" : organisation);
                    model.addAttribute("q", q);
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/members/list");
    }

    private Mono<String> confirm(String id, FormErrors errors, Model model) {
        return members(null)
                .flatMapIterable(all -> all)
                .filter(member -> member.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .doOnNext(member -> {
                    model.addAttribute("member", member);
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/members/remove");
    }

    private Mono<List<MembershipView>> members(@Nullable String organisation) {
        return Everything.of(after -> access.memberships(organisation, after, Everything.AT_ONCE));
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Back to the list that the form came from. */
    static String of(MultiValueMap<String, String> form) {
        @Nullable String organisation = form.getFirst("organisation");
        return organisation != null && organisation.matches("[a-z0-9-]+") ? "&organisation=" + organisation : "";
    }
}
