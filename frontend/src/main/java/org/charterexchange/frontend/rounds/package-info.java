/**
 * Rounds, their runs and the results, for the programme, auditors and coordinators: planning, opening and closing a
 * round, starting and watching a run, reading a result and publishing it. A leader's own result is in {@code outcomes};
 * the drawings of a result are in {@code charts}.
 */
@NullMarked
package org.charterexchange.frontend.rounds;

import org.jspecify.annotations.NullMarked;
