package org.charterexchange.frontend.organisations;

import java.util.Objects;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.reference.Skills;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reference pages that need no sign-in. */
@Controller
class OrganisationPages {
    private static final int PER_PAGE = 50;

    private final OrganisationsClient organisations;
    private final PlacementsClient placements;
    private final Skills skills;

    OrganisationPages(OrganisationsClient organisations, PlacementsClient placements, Skills skills) {
        this.organisations = organisations;
        this.placements = placements;
        this.skills = skills;
    }

    @GetMapping("/organisations")
    Mono<Rendering> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange) {
        return organisations
                .list(sector, q.isBlank() ? null : q.strip(), after, PER_PAGE)
                .map(page -> Rendering.view("pages/organisations/list")
                        .modelAttribute("organisations", page.items())
                        .modelAttribute("next", NextPage.of(exchange, page))
                        .modelAttribute("sectors", Sector.values())
                        .modelAttribute("q", q)
                        .modelAttribute("sector", Objects.toString(sector, ""))
                        .build());
    }

    @GetMapping("/organisations/{id}")
    Mono<Rendering> organisation(@PathVariable String id) {
        return Mono.zip(
                        organisations.get(id),
                        placements.list(id, null, PlacementState.OPEN, null, null, null, null, PER_PAGE))
                .map(found -> Rendering.view("pages/organisations/organisation")
                        .modelAttribute("organisation", found.getT1())
                        .modelAttribute("placements", found.getT2().items())
                        .build());
    }

    @GetMapping("/skills")
    Mono<Rendering> skills() {
        return skills.all()
                .map(catalogue -> Rendering.view("pages/organisations/skills")
                        .modelAttribute("themes", catalogue.byTheme())
                        .build());
    }
}
