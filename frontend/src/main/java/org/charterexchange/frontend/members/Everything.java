package org.charterexchange.frontend.members;

import java.util.List;
import java.util.function.Function;
import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads a list to its end; an organisation's people fit on a page. */
final class Everything {
    static final int AT_ONCE = 200;

    private Everything() {}

    /**
     * Returns every entry.
     *
     * @param page asks for the page after a cursor, the first where there is none
     */
    static <T> Mono<List<T>> of(Function<@Nullable String, Mono<Page<T>>> page) {
        return page.apply(null)
                .expand(read -> read.next() == null ? Mono.empty() : page.apply(read.next()))
                .concatMapIterable(Page::items)
                .collectList();
    }
}
