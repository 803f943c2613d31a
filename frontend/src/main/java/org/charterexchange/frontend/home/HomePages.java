package org.charterexchange.frontend.home;

import java.util.List;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.contract.rounds.RoundState;
import org.charterexchange.contract.rounds.RoundView;
import org.charterexchange.frontend.reference.Rounds;
import org.charterexchange.frontend.upstream.UpstreamProblem;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The first pages that anybody sees. */
@Controller
class HomePages {
    private static final int NEWEST = 6;

    private final Rounds rounds;
    private final PlacementsClient placements;
    private final Users users;

    HomePages(Rounds rounds, PlacementsClient placements, Users users) {
        this.rounds = rounds;
        this.placements = placements;
        this.users = users;
    }

    @GetMapping("/")
    Mono<Rendering> home() {
        return Mono.zip(
                        rounds.newestFirst().onErrorResume(HomePages::canWait, failure -> Mono.just(List.of())),
                        openPlacements())
                .map(found -> page(found.getT1(), found.getT2()));
    }

    @GetMapping("/about")
    Rendering about() {
        return Rendering.view("pages/home/about").build();
    }

    /** Leads each role to what it does first. */
    @GetMapping("/start")
    Mono<Rendering> start() {
        return users.current().map(HomePages::first);
    }

    private static Rendering first(User user) {
        if (user.leader()) {
            return Rendering.redirectTo("/applications").build();
        }
        if (user.coordinator()) {
            return Rendering.redirectTo("/own/placements").build();
        }
        return user.programme() || user.auditor()
                ? Rendering.redirectTo("/rounds").build()
                : Rendering.view("pages/home/no-membership").build();
    }

    private static Rendering page(List<RoundView> rounds, List<PlacementView> placements) {
        Rendering.Builder<?> page = Rendering.view("pages/home/home")
                .modelAttribute("placements", placements)
                .modelAttribute(
                        "open",
                        rounds.stream()
                                .filter(round -> round.state() == RoundState.OPEN)
                                .toList());
        rounds.stream()
                .flatMap(round -> PublishedRound.of(round).stream())
                .findFirst()
                .ifPresent(newest -> page.modelAttribute("published", newest));
        return page.build();
    }

    private Mono<List<PlacementView>> openPlacements() {
        return placements
                .list(null, null, PlacementState.OPEN, null, null, null, null, NEWEST)
                .map(page -> page.items())
                .onErrorResume(HomePages::canWait, failure -> Mono.just(List.of()));
    }

    /** The first page stands even while the API does not. */
    private static boolean canWait(Throwable failure) {
        return failure instanceof UpstreamProblem || failure instanceof WebClientRequestException;
    }
}
