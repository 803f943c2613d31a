package org.charterexchange.service.memberships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.service.access.AllowedTo;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.ClientToken;
import org.charterexchange.service.access.InScope;
import org.charterexchange.service.access.OpenTo;
import org.charterexchange.service.access.members.Machines;
import org.charterexchange.service.organisations.Organisations;
import org.charterexchange.service.web.EntityTags;
import org.charterexchange.service.web.VersionedResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Which other systems act for organisations, for coordinators and the programme to decide.
 */
@RestController
@RequestMapping(MachineController.PATH)
@Tag(name = "Access")
class MachineController {

    static final String PATH = ApiPaths.V1 + "/machines";

    private final Machines machines;
    private final Organisations organisations;

    MachineController(Machines machines, Organisations organisations) {
        this.machines = machines;
        this.organisations = organisations;
    }

    @GetMapping
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(
            summary = "List the other systems that have access or are registered for it, of those the caller may see")
    Mono<Page<MachineView>> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return machines.list(caller, organisation, after, limit);
    }

    @PostMapping
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register another system that is to act for an organisation, in some scopes")
    Mono<ResponseEntity<MachineView>> add(Caller caller, @RequestBody MachineRequest machine) {
        String organisation = machine.organisationId();
        return organisations
                .named(organisation == null ? List.of() : List.of(organisation))
                .doOnNext(known ->
                        machines.faults(caller, machine, !known.isEmpty()).refuseIfAny())
                .flatMap(known -> machines.add(caller, machine))
                .map(added -> VersionedResponses.created(added, added.version(), PATH + "/" + added.id()));
    }

    @GetMapping("/issuers")
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(summary = "List the identity providers whose clients may be registered")
    List<String> issuers() {
        return machines.issuers();
    }

    @PostMapping("/{id}/confirm")
    @OpenTo(OpenTo.Audience.SIGNED_IN)
    @InScope(Scopes.ANY)
    @Operation(summary = "Confirm a registration, by a token of the system that it names")
    Mono<MachineView> confirm(Caller caller, ClientToken token, @PathVariable String id) {
        return machines.confirm(caller, token, id);
    }

    @PutMapping("/{id}")
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @Operation(summary = "Change what another system is called and may do")
    Mono<ResponseEntity<MachineView>> change(
            Caller caller,
            @PathVariable String id,
            @RequestBody MachineChange change,
            @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return machines.change(caller, id, change, EntityTags.of(version))
                .map(view -> VersionedResponses.ok(view, view.version()));
    }

    @DeleteMapping("/{id}")
    @AllowedTo({Role.COORDINATOR, Role.PROGRAMME})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End another system's access at once")
    Mono<Void> remove(Caller caller, @PathVariable String id, @RequestHeader(ApiPaths.IF_MATCH) String version) {
        return machines.remove(caller, id, EntityTags.of(version));
    }
}
