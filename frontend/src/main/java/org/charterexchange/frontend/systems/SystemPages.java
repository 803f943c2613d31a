package org.charterexchange.frontend.systems;

import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The other systems that act for an organisation, and each of them: what it may do, and the end of its access. */
@Controller
class SystemPages {
    private final MachinesClient machines;
    private final Systems systems;

    SystemPages(MachinesClient machines, Systems systems) {
        this.machines = machines;
        this.systems = systems;
    }

    @GetMapping("/members/systems")
    Mono<Rendering> list(@RequestParam(defaultValue = "") String done) {
        return systems.decider()
                .then(Mono.defer(systems::all))
                .map(all -> Rendering.view("pages/systems/list")
                        .modelAttribute("systems", all)
                        .modelAttribute("done", !done.isEmpty())
                        .build());
    }

    @DraftedForm
    @GetMapping("/members/systems/{id}")
    Mono<Rendering> one(@PathVariable String id, @RequestParam(defaultValue = "") String done, SubmittedForm form) {
        return form.orFirst(form(id)).flatMap(first -> page(id, first, done));
    }

    @PostMapping("/members/systems/{id}")
    Mono<Rendering> change(@PathVariable String id, SubmittedForm form) {
        return form.read(reader -> new MachineChange(reader.text("name"), Systems.scopes(reader)))
                .flatMap(change -> machines.change(id, change, form.ifMatch()))
                .map(changed -> Systems.done(changed.id(), "changed"))
                .transform(form.shownAgain(again -> page(id, again, ""), form(id)));
    }

    @GetMapping("/members/systems/{id}/withdraw")
    Mono<Rendering> ask(@PathVariable String id) {
        return confirm(id, SubmittedForm.blank());
    }

    @PostMapping("/members/systems/{id}/withdraw")
    Mono<Rendering> withdraw(@PathVariable String id, SubmittedForm form) {
        return machines.remove(id, form.ifMatch())
                .thenReturn(Rendering.redirectTo("/members/systems?done=yes").build())
                .transform(form.shownAgain(again -> confirm(id, again)));
    }

    private Mono<SubmittedForm> form(String id) {
        return systems.one(id).map(SubmittedForm::filledFrom);
    }

    private Mono<Rendering> page(String id, SubmittedForm form, String done) {
        return systems.one(id)
                .map(system -> form.view("pages/systems/one")
                        .modelAttribute("system", system)
                        .modelAttribute("scopes", Systems.SCOPES)
                        .modelAttribute("done", done)
                        .build());
    }

    private Mono<Rendering> confirm(String id, SubmittedForm form) {
        return systems.one(id)
                .map(system -> form.view("pages/systems/withdraw")
                        .modelAttribute("system", system)
                        .build());
    }
}
