package org.charterexchange.frontend.members;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.access.AccessClient;
import org.charterexchange.contract.access.InvitationView;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.layout.Slice;
import org.charterexchange.frontend.users.User;
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
    Mono<Rendering> list(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String done,
            ServerWebExchange exchange) {
        return page(organisation, SubmittedForm.blank(), done, exchange);
    }

    @PostMapping("/members/invitations/{id}/resend")
    Mono<Rendering> resend(@PathVariable String id, SubmittedForm form, ServerWebExchange exchange) {
        return answer("resent", form, invitations.resend(id, form.ifMatch()), exchange);
    }

    @PostMapping("/members/invitations/{id}/withdraw")
    Mono<Rendering> withdraw(@PathVariable String id, SubmittedForm form, ServerWebExchange exchange) {
        return answer("withdrawn", form, invitations.withdraw(id, form.ifMatch()), exchange);
    }

    /** Back to the members of an organisation, or to all that the user may see, with the notice of what was done. */
    static Rendering done(String what, String organisation) {
        String of = organisation.matches("[a-z0-9-]+") ? "&organisation=" + organisation : "";
        return Rendering.redirectTo("/members?done=" + what + of).build();
    }

    private Mono<Rendering> answer(String done, SubmittedForm form, Mono<?> change, ServerWebExchange exchange) {
        String organisation = form.value("organisation");
        return change.thenReturn(done(done, organisation))
                .transform(form.shownAgain(again -> page(organisation, again, "", exchange)));
    }

    private Mono<Rendering> page(String organisation, SubmittedForm form, String done, ServerWebExchange exchange) {
        String q = Objects.requireNonNullElse(
                exchange.getRequest().getQueryParams().getFirst("q"), "");
        return users.current()
                .flatMap(user -> read(user.programme() ? given(organisation) : user.organisationId())
                        .flatMap(found -> {
                            Slice<MembershipView> shown = Slice.of(
                                    exchange,
                                    Slice.containing(q, found.members(), MembershipView::name),
                                    MembershipView::id);
                            return called(user, shown.items(), found)
                                    .map(called -> form.view("pages/members/list")
                                            .modelAttribute("done", done)
                                            .modelAttribute(
                                                    "count", found.members().size())
                                            .modelAttribute("members", shown)
                                            .modelAttribute("invitations", found.invitations())
                                            .modelAttribute("names", called)
                                            .modelAttribute("organisation", organisation)
                                            .modelAttribute("q", q)
                                            .build());
                        }));
    }

    private record Found(
            List<MembershipView> members,
            List<InvitationView> invitations,
            @Nullable String organisation) {}

    private Mono<Found> read(@Nullable String of) {
        return Mono.zip(
                        Pages.all(after -> access.memberships(of, after, Pages.MOST))
                                .collectList(),
                        Pages.all(after -> invitations.list(of, after, Pages.MOST))
                                .collectList())
                .map(both -> new Found(both.getT1(), both.getT2(), of));
    }

    private Mono<Map<String, String>> called(User user, List<MembershipView> shown, Found found) {
        return user.programme() ? names.of(shown, found.invitations(), found.organisation()) : Mono.just(Map.of());
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text;
    }
}
