package org.charterexchange.contract;

import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows the cursors of a list to its end.
 */
public final class Pages {

    /** The most entries that the API gives in one page. */
    public static final int MOST = 200;

    private static final String FIRST = "";

    private Pages() {}

    /**
     * Every entry of a list, one page asked for after the other.
     *
     * @param page asks for the page after a cursor, the first one for an empty cursor
     */
    public static <T> Flux<T> all(Function<String, Mono<Page<T>>> page) {
        return page.apply(FIRST)
                .expand(read -> read.next() == null ? Mono.empty() : page.apply(read.next()))
                .concatMapIterable(Page::items);
    }
}
