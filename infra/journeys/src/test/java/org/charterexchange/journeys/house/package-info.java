/** The rules of the house that no module can see alone. */
@NullMarked
package org.charterexchange.journeys.house;

import org.jspecify.annotations.NullMarked;
