package org.charterexchange.frontend.home;

import java.util.List;
import java.util.Optional;
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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.function.client.WebClientRequestException;
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
    Mono<String> home(Model model) {
        return rounds.newestFirst()
                .onErrorResume(HomePages::canWait, failure -> Mono.just(List.of()))
                .flatMap(all -> openPlacements().doOnNext(found -> {
                    newestPublished(all).ifPresent(published -> model.addAttribute("published", published));
                    model.addAttribute("placements", found);
                    model.addAttribute(
                            "open",
                            all.stream()
                                    .filter(round -> round.state() == RoundState.OPEN)
                                    .toList());
                }))
                .thenReturn("pages/home/home");
    }

    @GetMapping("/about")
    String about() {
        return "pages/home/about";
    }

    /** Leads each role to what it does first. */
    @GetMapping("/start")
    Mono<String> start() {
        return users.current().map(HomePages::first);
    }

    private static String first(User user) {
        if (user.leader()) {
            return "redirect:/applications";
        }
        if (user.coordinator()) {
            return "redirect:/own/placements";
        }
        return user.programme() || user.auditor() ? "redirect:/rounds" : "pages/home/no-membership";
    }

    private static Optional<PublishedRound> newestPublished(List<RoundView> all) {
        return all.stream().flatMap(round -> PublishedRound.of(round).stream()).findFirst();
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
