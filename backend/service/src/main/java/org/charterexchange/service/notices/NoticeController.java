package org.charterexchange.service.notices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.notices.NoticeView;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.access.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What people are told: each reads their own, also whose access has ended.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/notices")
@Tag(name = "Notices")
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/mine")
    @OpenTo(OpenTo.Audience.SIGNED_IN)
    @Operation(summary = "Read what the caller is told and has not read yet, the newest last")
    Mono<Page<NoticeView>> mine(Identity identity) {
        return notices.unread(identity).map(unread -> new Page<>(unread, null));
    }

    @PostMapping("/mine/{id}/read")
    @OpenTo(OpenTo.Audience.SIGNED_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that the caller has read it, so that it is not told again")
    Mono<Void> read(Caller caller, Identity identity, @PathVariable String id) {
        return notices.read(caller, identity, id);
    }
}
