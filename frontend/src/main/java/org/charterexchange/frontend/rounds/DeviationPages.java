package org.charterexchange.frontend.rounds;

import java.util.List;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RoundsClient;
import org.charterexchange.contract.rounds.deviations.DeviationRequest;
import org.charterexchange.contract.rounds.deviations.DeviationVerdict;
import org.charterexchange.contract.rounds.deviations.DeviationView;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.users.Users;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What has changed since a round was frozen, and a named person's decision what follows. */
@Controller
class DeviationPages {
    private final RoundsClient rounds;
    private final Users users;

    DeviationPages(RoundsClient rounds, Users users) {
        this.rounds = rounds;
        this.users = users;
    }

    @DraftedForm
    @GetMapping("/rounds/{id}/deviations")
    Mono<Rendering> deviations(
            @PathVariable String id, @RequestParam(defaultValue = "") String done, SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(form.orFirst(rounds.get(id).map(SubmittedForm::filledFrom)))
                .flatMap(first -> page(id, first, !done.isEmpty()));
    }

    @PostMapping("/rounds/{id}/deviations")
    Mono<Rendering> decide(@PathVariable String id, SubmittedForm form) {
        return form.read(reader -> new DeviationRequest(
                        List.copyOf(reader.texts("deviations")),
                        reader.choice("verdict", DeviationVerdict.class),
                        reader.text("reason")))
                .flatMap(decision -> rounds.decide(id, decision, form.ifMatch()))
                .map(decided -> Rendering.redirectTo("/rounds/" + id + "/deviations?done=yes")
                        .build())
                .transform(form.shownAgain(
                        again -> page(id, again, false), rounds.get(id).map(SubmittedForm::filledFrom)));
    }

    private Mono<Rendering> page(String id, SubmittedForm form, boolean done) {
        return Mono.zip(rounds.get(id), all(rounds, id), users.current()).map(found -> {
            RoundView round = found.getT1();
            List<DeviationView> deviations = found.getT2();
            return form.view("pages/rounds/deviations")
                    .modelAttribute("round", round)
                    .modelAttribute("done", done)
                    .modelAttribute("open", undecided(deviations))
                    .modelAttribute(
                            "decided",
                            deviations.stream()
                                    .filter(each -> each.decision() != null)
                                    .toList())
                    .modelAttribute("verdicts", DeviationVerdict.values())
                    .modelAttribute("person", found.getT3().name())
                    .build();
        });
    }

    /** Everything that is no longer as the round froze it. */
    static Mono<List<DeviationView>> all(RoundsClient rounds, String id) {
        return Pages.all(after -> rounds.deviations(id, after, Pages.MOST)).collectList();
    }

    /** Those that nobody has decided about. */
    static List<DeviationView> undecided(List<DeviationView> all) {
        return all.stream().filter(each -> each.decision() == null).toList();
    }
}
