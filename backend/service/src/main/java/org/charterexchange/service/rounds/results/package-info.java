/** The result of a run as each role may read it. */
@NullMarked
package org.charterexchange.service.rounds.results;

import org.jspecify.annotations.NullMarked;
