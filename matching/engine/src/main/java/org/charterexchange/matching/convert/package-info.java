/** Turns public data sets of other forms into instances: PrefLib's orders and OR-Library's assignment problems. */
@NullMarked
package org.charterexchange.matching.convert;

import org.jspecify.annotations.NullMarked;
