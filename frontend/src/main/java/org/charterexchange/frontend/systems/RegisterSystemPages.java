package org.charterexchange.frontend.systems;

import java.util.List;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.users.User;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The form with which another system is registered. */
@Controller
class RegisterSystemPages {
    private final MachinesClient machines;
    private final Systems systems;

    RegisterSystemPages(MachinesClient machines, Systems systems) {
        this.machines = machines;
        this.systems = systems;
    }

    @DraftedForm
    @GetMapping("/members/systems/register")
    Mono<Rendering> blank(SubmittedForm form) {
        return Mono.zip(systems.decider(), machines.issuers()).flatMap(both -> {
            User user = both.getT1();
            List<String> issuers = both.getT2();
            return form.orFirst(Mono.just(form.with("organisationId", user.programme() ? null : user.organisationId())
                            .with("issuer", issuers.isEmpty() ? null : issuers.get(0))))
                    .map(first -> page(user, issuers, first));
        });
    }

    @PostMapping("/members/systems/register")
    Mono<Rendering> register(SubmittedForm form) {
        return systems.decider()
                .flatMap(user -> form.read(RegisterSystemPages::read)
                        .flatMap(request -> machines.add(request, form.key()))
                        .map(added -> Systems.done(added.id(), "registered"))
                        .transform(form.shownAgain(
                                again -> machines.issuers().map(issuers -> page(user, issuers, again)))));
    }

    /** Without a subject the first token of the system tells it. */
    private static MachineRequest read(FormReader reader) {
        return new MachineRequest(
                reader.text("issuer"),
                reader.text("clientId"),
                reader.optionalText("subject"),
                reader.text("name"),
                reader.text("organisationId"),
                Systems.scopes(reader));
    }

    private static Rendering page(User user, List<String> issuers, SubmittedForm form) {
        return form.view("pages/systems/register")
                .modelAttribute("programme", user.programme())
                .modelAttribute("issuers", issuers)
                .modelAttribute("scopes", Systems.SCOPES)
                .build();
    }
}
