package org.charterexchange.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a stable order.
 *
 * @param items the entries of this page
 * @param next the cursor of the next page, to be sent back as {@code after}; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {}
