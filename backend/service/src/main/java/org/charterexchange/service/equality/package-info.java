/** Equality monitoring: kept apart, sealed, and told only in figures. */
@NullMarked
package org.charterexchange.service.equality;

import org.jspecify.annotations.NullMarked;
