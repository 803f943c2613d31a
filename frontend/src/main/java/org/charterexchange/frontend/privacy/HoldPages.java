package org.charterexchange.frontend.privacy;

import java.util.List;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.privacy.HoldLift;
import org.charterexchange.contract.privacy.HoldRequest;
import org.charterexchange.contract.privacy.HoldReview;
import org.charterexchange.contract.privacy.HoldView;
import org.charterexchange.contract.privacy.PrivacyClient;
import org.charterexchange.frontend.drafts.DraftedForm;
import org.charterexchange.frontend.forms.SubmittedForm;
import org.charterexchange.frontend.users.Users;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Legal holds: listed for the programme and auditors, set, reviewed and lifted by the programme. */
@Controller
class HoldPages {
    private static final String LIST = "/privacy/holds";

    private final PrivacyClient privacy;
    private final Users users;

    HoldPages(PrivacyClient privacy, Users users) {
        this.privacy = privacy;
        this.users = users;
    }

    @GetMapping(LIST)
    Mono<Rendering> list(@RequestParam(defaultValue = "") String done) {
        return all().collectList()
                .map(holds -> Rendering.view("pages/privacy/holds")
                        .modelAttribute("done", !done.isEmpty())
                        .modelAttribute("lasting", lifted(holds, false))
                        .modelAttribute("lifted", lifted(holds, true))
                        .build());
    }

    @DraftedForm
    @GetMapping(LIST + "/new")
    Mono<Rendering> blank(@RequestParam(defaultValue = "") String person, SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(form.orFirst(Mono.just(form.with("personId", person))))
                .map(HoldPages::newPage);
    }

    @PostMapping(LIST + "/new")
    Mono<Rendering> set(SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(form.read(reader ->
                        new HoldRequest(reader.text("personId"), reader.text("reason"), reader.date("reviewOn"))))
                .flatMap(request -> privacy.hold(request, form.key()))
                .map(HoldPages::done)
                .transform(form.shownAgain(again -> Mono.just(newPage(again))));
    }

    @GetMapping(LIST + "/{id}")
    Mono<Rendering> one(@PathVariable String id) {
        return form(id).flatMap(form -> page(id, form));
    }

    @PostMapping(LIST + "/{id}/review")
    Mono<Rendering> review(@PathVariable String id, SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(form.read(reader -> new HoldReview(reader.text("reason"), reader.date("reviewOn"))))
                .flatMap(review -> privacy.reviewHold(id, review, form.ifMatch()))
                .map(HoldPages::done)
                .transform(form.shownAgain(again -> page(id, again), form(id)));
    }

    @PostMapping(LIST + "/{id}/lift")
    Mono<Rendering> lift(@PathVariable String id, SubmittedForm form) {
        return users.with(Role.PROGRAMME)
                .then(Mono.defer(() -> privacy.liftHold(id, new HoldLift(form.value("reason")), form.ifMatch())))
                .map(HoldPages::done)
                .transform(form.shownAgain(again -> page(id, again), form(id)));
    }

    private static Rendering done(HoldView changed) {
        return Rendering.redirectTo(LIST + "?done=yes").build();
    }

    private static Rendering newPage(SubmittedForm form) {
        return form.view("pages/privacy/hold-new").build();
    }

    private Mono<SubmittedForm> form(String id) {
        return find(id).map(SubmittedForm::filledFrom);
    }

    private Mono<Rendering> page(String id, SubmittedForm form) {
        return find(id).map(hold ->
                form.view("pages/privacy/hold").modelAttribute("hold", hold).build());
    }

    /** One of them, for the programme; anybody else is refused before anything is read. */
    private Mono<HoldView> find(String id) {
        return users.with(Role.PROGRAMME)
                .thenMany(all())
                .filter(hold -> hold.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Flux<HoldView> all() {
        return Pages.all(after -> privacy.holds(after, Pages.MOST));
    }

    private static List<HoldView> lifted(List<HoldView> holds, boolean lifted) {
        return holds.stream().filter(hold -> hold.liftedAt() != null == lifted).toList();
    }
}
