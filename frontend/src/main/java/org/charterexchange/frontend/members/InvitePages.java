package org.charterexchange.frontend.members;

import java.util.EnumSet;
import java.util.Set;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The form with which somebody is invited. */
@Controller
class InvitePages {
    private final InvitationsClient invitations;
    private final Users users;

    InvitePages(InvitationsClient invitations, Users users) {
        this.invitations = invitations;
        this.users = users;
    }

    @DraftedForm
    @GetMapping("/members/invite")
    Mono<Rendering> blank(@RequestParam(defaultValue = "") String organisation, SubmittedForm form) {
        return inviter()
                .flatMap(user -> form.orFirst(Mono.just(
                                form.with("organisationId", user.programme() ? organisation : user.organisationId())
                                        .with("language", MailLanguage.ENGLISH)))
                        .map(first -> page(user, first)));
    }

    @PostMapping("/members/invite")
    Mono<Rendering> invite(SubmittedForm form) {
        return inviter()
                .flatMap(user -> form.read(InvitePages::read)
                        .flatMap(request -> invitations.invite(request, form.key()))
                        .map(invited ->
                                MemberPages.done("invited", user.programme() ? form.value("organisationId") : ""))
                        .transform(form.shownAgain(again -> Mono.just(page(user, again)))));
    }

    private static InvitationRequest read(FormReader reader) {
        return new InvitationRequest(
                reader.text("email"),
                reader.text("name"),
                reader.choices("roles", Role.class),
                reader.optionalText("organisationId"),
                null,
                reader.choice("language", MailLanguage.class));
    }

    private static Rendering page(User user, SubmittedForm form) {
        return form.view("pages/members/invite")
                .modelAttribute("choices", choices(user, form.value("organisationId")))
                .modelAttribute("languages", MailLanguage.values())
                .build();
    }

    /** What the user can make somebody: without an organisation, the programme's own people. */
    private static Set<Role> choices(User user, String organisation) {
        return user.programme() && organisation.isEmpty()
                ? EnumSet.of(Role.PROGRAMME, Role.AUDITOR)
                : EnumSet.of(Role.LEADER, Role.COORDINATOR);
    }

    private Mono<User> inviter() {
        return users.with(Role.PROGRAMME, Role.COORDINATOR);
    }
}
