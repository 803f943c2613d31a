/** Rounds from the plan to the published run: the facade, the life cycle and the routes. */
@NullMarked
package org.charterexchange.service.rounds;

import org.jspecify.annotations.NullMarked;
