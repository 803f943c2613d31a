package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterexchange.contract.access.MembershipView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.ErasureView;
import org.charterexchange.contract.privacy.MyDataView;
import org.charterexchange.contract.rounds.PublishRequest;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.contract.rounds.RunRequest;
import org.charterexchange.contract.rounds.RunView;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class ErasedNamesTest extends ErasureScene {

    @Test
    void everyKindOfPersonIsErasedAndTheirNamesAreNowhereButInWhatMustStay() {
        Scene scene = scene("everybody");
        MembershipView decider = member("decider-everybody", Role.PROGRAMME, null, null);
        MembershipView auditor = member("auditor-everybody", Role.AUDITOR, null, null);
        WebTestClient programme = as("decider-everybody");
        close(scene.id());
        RunView run = ended(answer(
                        programme
                                .post()
                                .uri("/rounds/{round}/runs", scene.id())
                                .bodyValue(new RunRequest(null, 500L, 7L)),
                        201,
                        RunView.class)
                .id());
        answer(
                programme
                        .post()
                        .uri("/rounds/{round}/publish", scene.id())
                        .header("If-Match", "\"" + round(scene.id()).version() + "\"")
                        .bodyValue(new PublishRequest(run.id(), "Best for both sides")),
                200,
                RoundView.class);
        String coordinator = membershipOf("coordinator-of-" + scene.force());

        MyDataView told = answer(programme.get().uri("/privacy/mine"), 200, MyDataView.class);
        assertThat(records(told, DataCategory.ROUNDS)).hasSize(2);
        assertThat(told.staying())
                .singleElement()
                .satisfies(kept -> assertThat(kept.roundId()).isEqualTo(scene.id()));
        for (String subject : List.of("decider-everybody", "auditor-everybody", "coordinator-of-" + scene.force())) {
            answer(erase(as(subject), true), 200, ErasureView.class);
        }

        assertThat(done(decider.id()).kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.reason()).contains("published the round"));
        assertThat(done(auditor.id()).kept()).isEmpty();
        assertThat(done(coordinator).kept()).isEmpty();
        assertThat(round(scene.id()).publishedBy()).isEqualTo(decider.id());
        assertThat(everythingBut("erasures/" + decider.id()))
                .contains(decider.id(), auditor.id(), coordinator)
                .doesNotContain(decider.name(), auditor.name(), "Name of coordinator-of-" + scene.force());
        problem(as("auditor-everybody").get().uri("/privacy/mine"), 403, "no-membership");
    }
}
