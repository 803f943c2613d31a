/** The pages' start and wiring. */
@NullMarked
package org.charterexchange.frontend;

import org.jspecify.annotations.NullMarked;
