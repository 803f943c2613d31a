package org.charterexchange.frontend.systems;

import java.util.List;
import java.util.TreeSet;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.MachinesClient;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.frontend.users.User;
import org.charterexchange.frontend.users.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What the pages of other systems read alike. */
@Component
class Systems {
    private static final int AT_ONCE = 200;

    /** Every scope, in the order in which they are offered. */
    static final List<String> SCOPES = List.copyOf(new TreeSet<>(Scopes.ALL));

    private final MachinesClient machines;
    private final Users users;

    Systems(MachinesClient machines, Users users) {
        this.machines = machines;
        this.users = users;
    }

    /** Returns the user who decides on systems: a coordinator or the programme; anybody else is refused. */
    Mono<User> decider() {
        return users.current()
                .filter(user -> user.programme() || user.coordinator())
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }

    /** Returns every system that the user may see; their number is small. */
    Mono<List<MachineView>> all() {
        return page(null)
                .expand(read -> read.next() == null ? Mono.empty() : page(read.next()))
                .concatMapIterable(Page::items)
                .collectList();
    }

    private Mono<Page<MachineView>> page(@Nullable String after) {
        return machines.list(null, after, AT_ONCE);
    }

    Mono<MachineView> one(String id) {
        return all().flatMapIterable(all -> all)
                .filter(each -> each.id().equals(id))
                .next()
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
