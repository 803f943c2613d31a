package org.charterexchange.contract.notices;

import java.time.Instant;
import java.util.List;

/**
 * Something that a person is told once.
 *
 * @param arguments what the kind says that there is, in its order
 * @param at when it happened
 */
public record NoticeView(String id, NoticeKind kind, List<String> arguments, Instant at) {}
