/** Pages of rounds, runs and their results, for the programme, auditors and coordinators. */
@NullMarked
package org.charterexchange.frontend.rounds;

import org.jspecify.annotations.NullMarked;
