package org.charterexchange.frontend.members;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.layout.FormErrors;
import org.charterexchange.frontend.layout.FormReader;
import org.charterexchange.frontend.layout.Words;
import org.charterexchange.frontend.session.Viewer;
import org.charterexchange.frontend.session.Viewers;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form with which somebody is invited. */
@Controller
class InvitePages {
    private final InvitationsClient invitations;
    private final Viewers viewers;
    private final Words words;

    InvitePages(InvitationsClient invitations, Viewers viewers, Words words) {
        this.invitations = invitations;
        this.viewers = viewers;
        this.words = words;
    }

    @GetMapping("/members/invite")
    Mono<String> blank(@RequestParam(defaultValue = "") String organisation, Model model) {
        return inviter().map(viewer -> {
            String of = viewer.programme() ? organisation : String.valueOf(viewer.organisationId());
            Set<Role> none = EnumSet.noneOf(Role.class);
            return show(viewer, InviteForm.empty(UUID.randomUUID().toString(), of, none), FormErrors.NONE, model);
        });
    }

    @PostMapping("/members/invite")
    Mono<String> invite(ServerWebExchange exchange, Model model) {
        return Mono.zip(inviter(), exchange.getFormData()).flatMap(both -> {
            FormReader reader = new FormReader(both.getT2(), words.of(exchange));
            InviteForm form = InviteForm.read(both.getT2(), reader);
            String back = both.getT1().programme() ? "&organisation=" + form.organisationId() : "";
            return invitations
                    .invite(form.request(), form.key())
                    .map(invited -> "redirect:/members?done=invited" + back)
                    .onErrorResume(
                            UpstreamProblem.class,
                            refused -> refused.answersForm()
                                    ? Mono.just(show(both.getT1(), form, FormErrors.of(refused), model))
                                    : Mono.error(refused));
        });
    }

    private static String show(Viewer viewer, InviteForm form, FormErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", InviteForm.choices(viewer, form.organisationId()));
        model.addAttribute("languages", MailLanguage.values());
        model.addAttribute("errors", errors);
        return "pages/members/invite";
    }

    /** Coordinators and the programme; anybody else is refused. */
    private Mono<Viewer> inviter() {
        return viewers.current()
                .filter(viewer -> viewer.programme() || viewer.coordinator())
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }
}
