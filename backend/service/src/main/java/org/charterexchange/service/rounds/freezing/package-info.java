/** The live data of a round turned into the immutable instance that is solved. */
@NullMarked
package org.charterexchange.service.rounds.freezing;

import org.jspecify.annotations.NullMarked;
