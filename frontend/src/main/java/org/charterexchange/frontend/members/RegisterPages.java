package org.charterexchange.frontend.members;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.InvitationsClient;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.organisations.OrganisationRequest;
import org.charterexchange.contract.organisations.OrganisationsClient;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Registering an organisation together with its first coordinator, for the programme. */
@Controller
class RegisterPages {
    private final OrganisationsClient organisations;
    private final InvitationsClient invitations;
    private final Users users;
    private final FormTexts words;

    RegisterPages(OrganisationsClient organisations, InvitationsClient invitations, Users users, FormTexts words) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.users = users;
        this.words = words;
    }

    /** An organisation and its first coordinator as they were typed. */
    record Form(
            String key,
            String organisation,
            String id,
            Sector sector,
            String headquarters,
            String name,
            String email,
            MailLanguage language) {
        /** The id, made from the name where it was left empty. */
        String address() {
            String plain = Normalizer.normalize(id.isEmpty() ? organisation : id, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "");
            return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        }

        OrganisationRequest register() {
            String town = headquarters.isEmpty() ? null : headquarters;
            return new OrganisationRequest(address(), organisation, sector, null, null, town, null, null, null, null);
        }

        InvitationRequest invite() {
            return new InvitationRequest(email, name, Set.of(Role.COORDINATOR), address(), null, language);
        }
    }

    @GetMapping("/members/register")
    Mono<String> blank(Model model) {
        String key = UUID.randomUUID().toString();
        Form empty = new Form(key, "", "", Sector.POLICING, "", "", "", MailLanguage.ENGLISH);
        return programme().map(user -> show(empty, FormErrors.NONE, model));
    }

    @PostMapping("/members/register")
    Mono<String> register(ServerWebExchange exchange, Model model) {
        return programme().then(exchange.getFormData()).flatMap(sent -> {
            FormReader reader = new FormReader(sent, words.of(exchange));
            Form form = new Form(
                    reader.text("key"),
                    reader.text("organisation"),
                    reader.text("id"),
                    reader.choice("sector", Sector.class),
                    reader.text("headquarters"),
                    reader.text("name"),
                    reader.text("email"),
                    reader.choice("language", MailLanguage.class));
            return organisations
                    .register(form.register(), form.key() + "-organisation")
                    .then(Mono.defer(() -> invitations.invite(form.invite(), form.key())))
                    .map(invited -> "redirect:/members?done=invited&organisation=" + form.address())
                    .onErrorResume(
                            UpstreamProblem.class,
                            refused -> refused.answersForm()
                                    ? Mono.just(show(form, FormErrors.of(refused), model))
                                    : Mono.error(refused));
        });
    }

    private static String show(Form form, FormErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("languages", MailLanguage.values());
        model.addAttribute("errors", errors);
        return "pages/members/register";
    }

    private Mono<User> programme() {
        return users.current()
                .filter(User::programme)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }
}
