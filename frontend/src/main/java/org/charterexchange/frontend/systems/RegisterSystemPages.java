package org.charterexchange.frontend.systems;

import java.util.List;
import java.util.UUID;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form with which another system is registered. */
@Controller
class RegisterSystemPages {
    private final MachinesClient machines;
    private final Systems systems;
    private final FormTexts words;

    RegisterSystemPages(MachinesClient machines, Systems systems, FormTexts words) {
        this.machines = machines;
        this.systems = systems;
        this.words = words;
    }

    @GetMapping("/members/systems/register")
    Mono<String> blank(Model model) {
        return Mono.zip(systems.decider(), machines.issuers())
                .map(both -> show(
                        both.getT1(),
                        both.getT2(),
                        SystemForm.empty(UUID.randomUUID().toString(), own(both.getT1()), both.getT2()),
                        FormErrors.NONE,
                        model));
    }

    @PostMapping("/members/systems/register")
    Mono<String> register(ServerWebExchange exchange, Model model) {
        return Mono.zip(systems.decider(), exchange.getFormData()).flatMap(both -> {
            SystemForm form = SystemForm.read(both.getT2(), new FormReader(both.getT2(), words.of(exchange)));
            return machines.add(form.request(), form.key().isEmpty() ? null : form.key())
                    .map(added -> "redirect:/members/systems/" + added.id() + "?done=registered")
                    .onErrorResume(
                            UpstreamProblem.class,
                            refused -> refused.answersForm()
                                    ? machines.issuers()
                                            .map(from -> show(both.getT1(), from, form, FormErrors.of(refused), model))
                                    : Mono.error(refused));
        });
    }

    private static String own(User user) {
        String organisation = user.organisationId();
        return user.programme() || organisation == null ? "" : organisation;
    }

    private static String show(User user, List<String> issuers, SystemForm form, FormErrors errors, Model model) {
        model.addAttribute("programme", user.programme());
        model.addAttribute("issuers", issuers);
        model.addAttribute("form", form);
        model.addAttribute("scopes", Systems.SCOPES);
        model.addAttribute("errors", errors);
        return "pages/systems/register";
    }
}
