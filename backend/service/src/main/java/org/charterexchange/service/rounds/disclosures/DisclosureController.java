package org.charterexchange.service.rounds.disclosures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.rounds.DisclosureRequest;
import org.charterexchange.contract.rounds.DisclosureView;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Auditors' readings of what a round says about people.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/rounds/{id}/disclosures")
@Tag(name = "Rounds")
class DisclosureController {

    private final Disclosures disclosures;

    DisclosureController(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @PostMapping
    @AllowedTo(Role.AUDITOR)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Say why the caller has to read what the round says about people, and read it for a day")
    Mono<DisclosureView> disclose(Caller caller, @PathVariable String id, @RequestBody DisclosureRequest disclosure) {
        return disclosures.disclose(caller, id, disclosure);
    }

    @GetMapping
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "List which auditors read what the round says about people, and why, oldest first")
    Mono<Page<DisclosureView>> list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return disclosures.list(id, after, limit);
    }
}
