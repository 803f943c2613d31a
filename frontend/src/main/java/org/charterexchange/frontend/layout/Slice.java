package org.charterexchange.frontend.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.charterexchange.contract.Page;
import org.springframework.web.server.ServerWebExchange;

/**
 * As much of a list that was read whole as fits on a page, and the way on; without a count, as Spring Data's slice.
 *
 * @param items what the page shows
 * @param next the way through the rest
 */
public record Slice<T>(List<T> items, NextPage next) {
    /** Rows of a page. */
    public static final int ROWS = 50;

    /** Keeps its own list. */
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Returns the page that was asked for: it begins after the row that the query names, and at the top where that row is
     * gone.
     *
     * @param id what tells a row from every other
     */
    public static <T> Slice<T> of(ServerWebExchange exchange, List<T> all, Function<T, String> id) {
        String after = Objects.requireNonNullElse(
                exchange.getRequest().getQueryParams().getFirst("after"), "");
        int begin = after.isEmpty() ? 0 : all.stream().map(id).toList().indexOf(after) + 1;
        int end = Math.min(all.size(), begin + ROWS);
        List<T> shown = all.subList(begin, end);
        return new Slice<>(
                shown, NextPage.of(exchange, new Page<>(shown, end < all.size() ? id.apply(all.get(end - 1)) : null)));
    }

    /** Returns what holds the words that were looked for, whatever the accents, apostrophes and case; everything where none were. */
    public static <T> List<T> containing(String words, List<T> all, Function<T, String> text) {
        String wanted = folded(words);
        return all.stream()
                .filter(each -> folded(text.apply(each)).contains(wanted))
                .toList();
    }

    /** Without accents, apostrophes and case, as the API searches. */
    private static String folded(String text) {
        String spaced = text.replaceAll("['’‘ʼʻ`´′]", "").replaceAll("[\\s\\p{Z}\\p{Pd}]+", " ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
