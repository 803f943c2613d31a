package org.charterexchange.frontend.systems;

import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.frontend.forms.EntityTags;
import org.charterexchange.frontend.forms.FormErrors;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.forms.FormTexts;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The other systems that act for an organisation, and each of them: what it may do, and the end of its access. */
@Controller
class SystemPages {
    private final MachinesClient machines;
    private final Systems systems;
    private final FormTexts words;

    SystemPages(MachinesClient machines, Systems systems, FormTexts words) {
        this.machines = machines;
        this.systems = systems;
        this.words = words;
    }

    @GetMapping("/members/systems")
    Mono<String> list(@RequestParam(required = false) @Nullable String done, Model model) {
        return systems.decider()
                .then(Mono.defer(systems::all))
                .doOnNext(all -> {
                    model.addAttribute("systems", all);
                    model.addAttribute("done", done != null);
                })
                .thenReturn("pages/systems/list");
    }

    @GetMapping("/members/systems/{id}")
    Mono<String> one(@PathVariable String id, @RequestParam(required = false) @Nullable String done, Model model) {
        return systems.one(id).map(system -> {
            model.addAttribute("done", done);
            return show(system, SystemForm.of(system), FormErrors.NONE, model);
        });
    }

    @PostMapping("/members/systems/{id}")
    Mono<String> change(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return exchange.getFormData().flatMap(sent -> {
            SystemForm form = SystemForm.read(sent, new FormReader(sent, words.of(exchange)));
            return machines.change(id, form.change(), EntityTags.of(sent))
                    .map(changed -> "redirect:/members/systems/" + changed.id() + "?done=changed")
                    .onErrorResume(
                            UpstreamProblem.class,
                            refused -> refused.answersForm()
                                    ? systems.one(id).map(now -> show(now, form, FormErrors.of(refused), model))
                                    : Mono.error(refused));
        });
    }

    @GetMapping("/members/systems/{id}/withdraw")
    Mono<String> ask(@PathVariable String id, Model model) {
        return confirm(id, FormErrors.NONE, model);
    }

    @PostMapping("/members/systems/{id}/withdraw")
    Mono<String> withdraw(@PathVariable String id, ServerWebExchange exchange, Model model) {
        return exchange.getFormData()
                .flatMap(form ->
                        machines.remove(id, EntityTags.of(form)).thenReturn("redirect:/members/systems?done=yes"))
                .onErrorResume(
                        UpstreamProblem.class,
                        refused -> refused.answersForm()
                                ? confirm(id, FormErrors.of(refused), model)
                                : Mono.error(refused));
    }

    private Mono<String> confirm(String id, FormErrors errors, Model model) {
        return systems.one(id)
                .doOnNext(system -> {
                    model.addAttribute("system", system);
                    model.addAttribute("errors", errors);
                })
                .thenReturn("pages/systems/withdraw");
    }

    private static String show(MachineView system, SystemForm form, FormErrors errors, Model model) {
        model.addAttribute("system", system);
        model.addAttribute("form", form);
        model.addAttribute("scopes", Systems.SCOPES);
        model.addAttribute("errors", errors);
        return "pages/systems/one";
    }
}
