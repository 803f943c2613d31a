/** One planning model, solved by OptaPlanner and by Timefold as either comes out of the box. */
@NullMarked
package org.charterexchange.matching.benchmark.peers.planning;

import org.jspecify.annotations.NullMarked;
