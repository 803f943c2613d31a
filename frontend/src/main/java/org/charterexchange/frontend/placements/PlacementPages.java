package org.charterexchange.frontend.placements;

import java.util.Objects;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
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

/** The list of open placements and the page of each. */
@Controller
class PlacementPages {
    private static final int PER_PAGE = 20;

    private final PlacementsClient placements;
    private final Skills skills;

    PlacementPages(PlacementsClient placements, Skills skills) {
        this.placements = placements;
        this.skills = skills;
    }

    @GetMapping("/placements")
    Mono<Rendering> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(defaultValue = "") String skill,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange) {
        return Mono.zip(
                        placements.list(
                                null, null, PlacementState.OPEN, sector, given(skill), given(q), after, PER_PAGE),
                        skills.all())
                .map(found -> Rendering.view("pages/placements/list")
                        .modelAttribute("placements", found.getT1().items())
                        .modelAttribute("next", NextPage.of(exchange, found.getT1()))
                        .modelAttribute("themes", found.getT2().byTheme())
                        .modelAttribute("sectors", Sector.values())
                        .modelAttribute("q", q)
                        .modelAttribute("sector", Objects.toString(sector, ""))
                        .modelAttribute("skill", skill)
                        .build());
    }

    @GetMapping("/placements/{id}")
    Mono<Rendering> placement(@PathVariable String id) {
        return Mono.zip(placements.get(id), skills.all()).map(found -> {
            PlacementView placement = found.getT1();
            return Rendering.view("pages/placements/placement")
                    .modelAttribute("placement", placement)
                    .modelAttribute("essential", found.getT2().levels(placement.essentialSkills()))
                    .modelAttribute("desirable", found.getT2().levels(placement.desirableSkills()))
                    .modelAttribute("develops", found.getT2().levels(placement.developsSkills()))
                    .build();
        });
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
