package org.charterexchange.service.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.work.UnfinishedWork;
import org.charterexchange.service.access.AllowedTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is not done yet; numbers and times, nothing about people.
 */
@RestController
@RequestMapping(ApiPaths.V1 + "/work")
@Tag(name = "Work")
class WorkController {

    private final WorkWatch watch;

    WorkController(WorkWatch watch) {
        this.watch = watch;
    }

    @GetMapping
    @AllowedTo({Role.PROGRAMME, Role.AUDITOR})
    @Operation(summary = "Read how much accepted work of each kind is not done, and since when")
    List<UnfinishedWork> unfinished() {
        return watch.unfinished();
    }
}
