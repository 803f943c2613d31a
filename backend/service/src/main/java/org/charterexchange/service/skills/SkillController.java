package org.charterexchange.service.skills;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.skills.RankView;
import org.charterexchange.contract.skills.SkillView;
import org.charterexchange.service.access.OpenTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Reference data; reading needs no sign-in.
 */
@RestController
@RequestMapping(ApiPaths.V1)
@Tag(name = "Skills")
class SkillController {

    private final Skills skills;

    SkillController(Skills skills) {
        this.skills = skills;
    }

    @GetMapping("/skills")
    @OpenTo(OpenTo.Audience.EVERYONE)
    @Operation(summary = "List the skills of the six Charter themes")
    Mono<List<SkillView>> skills() {
        return Mono.just(skills.all());
    }

    @GetMapping("/ranks")
    @OpenTo(OpenTo.Audience.EVERYONE)
    @Operation(summary = "List ranks, grades and titles and the leadership stage each stands for")
    Mono<List<RankView>> ranks() {
        return Mono.just(skills.ranks());
    }
}
