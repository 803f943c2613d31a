/** The engine's public face: instances in, certified results out. */
@NullMarked
package org.charterexchange.matching;

import org.jspecify.annotations.NullMarked;
