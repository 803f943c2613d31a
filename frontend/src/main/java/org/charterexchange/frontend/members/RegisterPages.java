package org.charterexchange.frontend.members;

import java.util.Set;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.Slug;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.users.Users;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Registering an organisation together with its first coordinator, for the programme. */
@Controller
class RegisterPages {
    private final OrganisationsClient organisations;
    private final InvitationsClient invitations;
    private final Users users;

    RegisterPages(OrganisationsClient organisations, InvitationsClient invitations, Users users) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.users = users;
    }

    @DraftedForm
    @GetMapping("/members/register")
    Mono<Rendering> blank(SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(form.orFirst(
                        Mono.just(form.with("sector", Sector.POLICING).with("language", MailLanguage.ENGLISH))))
                .map(RegisterPages::page);
    }

    @PostMapping("/members/register")
    Mono<Rendering> register(SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(form.read(Registration::read))
                .flatMap(registration -> organisations
                        .register(registration.organisation(), form.value("key") + "-organisation")
                        .then(Mono.defer(() -> invitations.invite(registration.coordinator(), form.key())))
                        .map(invited -> MemberPages.done(
                                "invited", registration.organisation().id())))
                .transform(form.shownAgain(again -> Mono.just(page(again))));
    }

    private static Rendering page(SubmittedForm form) {
        return form.view("pages/members/register")
                .modelAttribute("sectors", Sector.values())
                .modelAttribute("languages", MailLanguage.values())
                .build();
    }

    /**
     * What is sent to the API.
     *
     * @param coordinator the invitation of the first one
     */
    private record Registration(OrganisationRequest organisation, InvitationRequest coordinator) {
        static Registration read(FormReader reader) {
            String typed = reader.text("id");
            String id = Slug.of(typed.isEmpty() ? reader.text("organisation") : typed);
            return new Registration(
                    new OrganisationRequest(
                            id,
                            reader.text("organisation"),
                            reader.choice("sector", Sector.class),
                            null,
                            null,
                            reader.optionalText("headquarters"),
                            null,
                            null,
                            null,
                            null),
                    new InvitationRequest(
                            reader.text("email"),
                            reader.text("name"),
                            Set.of(Role.COORDINATOR),
                            id,
                            null,
                            reader.choice("language", MailLanguage.class)));
        }
    }
}
