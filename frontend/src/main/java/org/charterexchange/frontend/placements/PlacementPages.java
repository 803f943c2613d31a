package org.charterexchange.frontend.placements;

import org.charterexchange.contract.Sector;
import org.charterexchange.contract.placements.PlacementState;
import org.charterexchange.contract.placements.PlacementView;
import org.charterexchange.contract.placements.PlacementsClient;
import org.charterexchange.frontend.layout.NextPage;
import org.charterexchange.frontend.reference.SkillCatalogue;
import org.charterexchange.frontend.reference.Skills;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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
    Mono<String> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Sector sector,
            @RequestParam(defaultValue = "") String skill,
            @RequestParam(required = false) @Nullable String after,
            ServerWebExchange exchange,
            Model model) {
        return Mono.zip(
                        placements.list(
                                null, null, PlacementState.OPEN, sector, given(skill), given(q), after, PER_PAGE),
                        skills.all())
                .doOnNext(found -> {
                    model.addAttribute("placements", found.getT1().items());
                    model.addAttribute("next", NextPage.of(exchange, found.getT1()));
                    model.addAttribute("themes", found.getT2().byTheme());
                    model.addAttribute("sectors", Sector.values());
                    model.addAttribute("q", q);
                    model.addAttribute("sector", sector);
                    model.addAttribute("skill", skill);
                })
                .thenReturn("pages/placements/list");
    }

    @GetMapping("/placements/{id}")
    Mono<String> placement(@PathVariable String id, Model model) {
        return Mono.zip(placements.get(id), skills.all())
                .doOnNext(found -> fill(model, found.getT1(), found.getT2()))
                .thenReturn("pages/placements/placement");
    }

    private static void fill(Model model, PlacementView placement, SkillCatalogue catalogue) {
        model.addAttribute("placement", placement);
        model.addAttribute("essential", catalogue.levels(placement.essentialSkills()));
        model.addAttribute("desirable", catalogue.levels(placement.desirableSkills()));
        model.addAttribute("develops", catalogue.levels(placement.developsSkills()));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
