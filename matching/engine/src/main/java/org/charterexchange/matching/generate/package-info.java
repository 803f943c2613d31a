/** Instances drawn at random, the same for the same seed on any machine, to try the engine on. */
@NullMarked
package org.charterexchange.matching.generate;

import org.jspecify.annotations.NullMarked;
