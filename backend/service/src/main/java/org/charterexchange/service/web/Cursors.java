package org.charterexchange.service.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.charterexchange.contract.Page;
import org.charterexchange.contract.faults.Expectation;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * Pages in the order of a key: a cursor names the last key that was seen.
 */
public final class Cursors {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST = 2000;

    private Cursors() {}

    /**
     * How many entries a page holds.
     *
     * @throws ProblemException where it is not 1 to 200
     */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw refused("limit", asked.toString(), FaultCodes.WHOLE_NUMBER_FROM_TO.with(1, MOST));
        }
        return asked;
    }

    /**
     * The key that a cursor names.
     *
     * @return null on the first page, which an empty cursor asks for too
     * @throws ProblemException where the text was never handed out as a cursor
     */
    public static @Nullable String key(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            if (cursor.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            byte[] key = Base64.getUrlDecoder().decode(cursor);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException neverGiven) {
            throw refused("after", cursor, FaultCodes.CURSOR);
        }
    }

    /**
     * The place in a numbered sequence that a cursor names.
     *
     * @return null on the first page
     * @throws ProblemException where the text was never handed out as such a cursor
     */
    public static @Nullable Long place(@Nullable String cursor) {
        String key = key(cursor);
        if (key != null && !key.matches("\\d{1,18}")) {
            throw refused("after", cursor, FaultCodes.CURSOR);
        }
        return key == null ? null : Long.valueOf(key);
    }

    /** The page made of up to {@code limit + 1} entries that were read; the one too many only tells that there is more. */
    public static <T> Page<T> page(List<T> read, int limit, Function<T, String> key) {
        if (read.size() <= limit) {
            return new Page<>(List.copyOf(read), null);
        }
        List<T> items = List.copyOf(read.subList(0, limit));
        return new Page<>(items, cursor(key.apply(items.get(limit - 1))));
    }

    /** The cursor that names a key. */
    public static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The page beyond a cursor of a list that is known as a whole, in its own order. */
    public static <T> Page<T> slice(
            List<T> all, Function<T, String> key, @Nullable String after, @Nullable Integer limit) {
        int size = limit(limit);
        String last = key(after);
        List<String> keys = all.stream().map(key).toList();
        int seen = last == null ? -1 : keys.indexOf(last);
        if (last != null && seen < 0) {
            throw refused("after", after, FaultCodes.CURSOR);
        }
        return page(all.subList(seen + 1, Math.min(all.size(), seen + 2 + size)), size, key);
    }

    private static ProblemException refused(String name, @Nullable String value, Expectation expected) {
        return ProblemException.of(ProblemType.INVALID, List.of(Fault.of(name, value, expected)));
    }
}
