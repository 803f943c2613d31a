package org.charterexchange.service.rounds.freezing;

import org.charterexchange.contract.rounds.FrozenCounts;
import org.charterexchange.service.rounds.bytes.StoredBytes;

/**
 * An instance that was frozen and kept, and how much is in it.
 */
public record FrozenInstance(StoredBytes instance, FrozenCounts counts) {}
