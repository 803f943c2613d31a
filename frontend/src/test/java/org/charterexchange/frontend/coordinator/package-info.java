/** Tests of {@code org.charterexchange.frontend.coordinator}. */
@NullMarked
package org.charterexchange.frontend.coordinator;

import org.jspecify.annotations.NullMarked;
