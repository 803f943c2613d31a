package org.charterexchange.frontend.systems;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterexchange.contract.Pages;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the pages of other systems read alike. */
@Component
class Systems {
    /** Every scope, in the order in which they are offered. */
    static final List<String> SCOPES = List.copyOf(new TreeSet<>(Scopes.ALL));

    private final MachinesClient machines;
    private final Users users;

    Systems(MachinesClient machines, Users users) {
        this.machines = machines;
        this.users = users;
    }

    /** Returns the scopes that a form offers and that were ticked. */
    static Set<String> scopes(FormReader reader) {
        Set<String> ticked = new TreeSet<>(reader.texts("scopes"));
        ticked.retainAll(Scopes.ALL);
        return ticked;
    }

    /** Back to the page of a system, with the notice of what was done. */
    static Rendering done(String id, String what) {
        return Rendering.redirectTo("/members/systems/" + id + "?done=" + what).build();
    }

    /** Returns the user who decides on systems: a coordinator or the programme; anybody else is refused. */
    Mono<User> decider() {
        return users.with(Role.PROGRAMME, Role.COORDINATOR);
    }

    /** Returns every system that the user may see; their number is small. */
    Mono<List<MachineView>> all() {
        return each().collectList();
    }

    Mono<MachineView> one(String id) {
        return each().filter(system -> system.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private Flux<MachineView> each() {
        return Pages.all(after -> machines.list(null, after, Pages.MOST));
    }
}
