package org.charterexchange.frontend.members;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
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
    private final Users users;
    private final FormTexts words;

    InvitePages(InvitationsClient invitations, Users users, FormTexts words) {
        this.invitations = invitations;
        this.users = users;
        this.words = words;
    }

    @GetMapping("/members/invite")
    Mono<String> blank(@RequestParam(defaultValue = "") String organisation, Model model) {
        return inviter().map(user -> {
            String of = user.programme() ? organisation : String.valueOf(user.organisationId());
            Set<Role> none = EnumSet.noneOf(Role.class);
            return show(user, InviteForm.empty(UUID.randomUUID().toString(), of, none), FormErrors.NONE, model);
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

    private static String show(User user, InviteForm form, FormErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("choices", InviteForm.choices(user, form.organisationId()));
        model.addAttribute("languages", MailLanguage.values());
        model.addAttribute("errors", errors);
        return "pages/members/invite";
    }

    /** Coordinators and the programme; anybody else is refused. */
    private Mono<User> inviter() {
        return users.current()
                .filter(user -> user.programme() || user.coordinator())
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }
}
