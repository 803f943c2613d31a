package org.charterexchange.frontend.layout;

import org.charterexchange.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way through a list: on to the next page, and back to the first.
 *
 * @param href the next page; absent on the last
 * @param first the first page; absent on it
 */
public record NextPage(@Nullable String href, @Nullable String first) {
    private static final String AFTER = "after";

    /** Returns the way on from a page that was asked for with its filters in the query. */
    public static NextPage of(ServerWebExchange exchange, Page<?> page) {
        boolean onFirst = !exchange.getRequest().getQueryParams().containsKey(AFTER);
        return new NextPage(
                page.next() == null
                        ? null
                        : query(exchange)
                                .queryParam(AFTER, "{after}")
                                .encode()
                                .buildAndExpand(page.next())
                                .toUriString(),
                onFirst ? null : query(exchange).build().toUriString());
    }

    private static UriComponentsBuilder query(ServerWebExchange exchange) {
        return UriComponentsBuilder.fromPath(
                        exchange.getRequest().getPath().pathWithinApplication().value())
                .query(exchange.getRequest().getURI().getRawQuery())
                .replaceQueryParam(AFTER);
    }
}
