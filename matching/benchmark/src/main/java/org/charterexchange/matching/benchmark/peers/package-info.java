/** Other ways to solve the same problem: exact referees, textbook mechanisms and other solvers. */
@NullMarked
package org.charterexchange.matching.benchmark.peers;

import org.jspecify.annotations.NullMarked;
