package org.charterexchange.frontend.organisations;

import org.charterexchange.contract.Sector;
import org.charterexchange.contract.organisations.OrganisationsClient;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.reference.Skills;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
    Mono<String> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange,
            Model model) {
        return organisations
                .list(sector, q.isBlank() ? null : q.strip(), after, PER_PAGE)
                .doOnNext(page -> {
                    model.addAttribute("organisations", page.items());
                    model.addAttribute("next", NextPage.of(exchange, page));
                    model.addAttribute("sectors", Sector.values());
                    model.addAttribute("q", q);
                    model.addAttribute("sector", sector);
                })
                .thenReturn("pages/organisations/list");
    }

    @GetMapping("/organisations/{id}")
    Mono<String> organisation(@PathVariable String id, Model model) {
        return Mono.zip(
                        organisations.get(id),
                        placements.list(id, null, PlacementState.OPEN, null, null, null, null, PER_PAGE))
                .doOnNext(found -> {
                    model.addAttribute("organisation", found.getT1());
                    model.addAttribute("placements", found.getT2().items());
                })
                .thenReturn("pages/organisations/organisation");
    }

    @GetMapping("/skills")
    Mono<String> skills(Model model) {
        return skills.all()
                .doOnNext(catalogue -> model.addAttribute("themes", catalogue.byTheme()))
                .thenReturn("pages/organisations/skills");
    }
}
