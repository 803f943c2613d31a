package org.charterexchange.matching.benchmark.peers.programmes;

import org.jspecify.annotations.Nullable;

/**
 * What a solver says of a programme.
 *
 * @param values of each variable in the best solution found; null where none is worth more than what was to be beaten
 * @param proven whether it claims that there is nothing better
 */
public record ProgrammeAnswer(int @Nullable [] values, boolean proven) {}
