/** Runs of the solver: a queue of lease documents, the workers that claim from it and what they find. */
@NullMarked
package org.charterexchange.service.rounds.runs;

import org.jspecify.annotations.NullMarked;
