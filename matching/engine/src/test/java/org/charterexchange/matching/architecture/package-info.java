/** Rules about which packages may name which. */
@NullMarked
package org.charterexchange.matching.architecture;

import org.jspecify.annotations.NullMarked;
