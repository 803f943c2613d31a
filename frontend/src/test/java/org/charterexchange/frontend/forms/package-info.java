/** Tests of {@code org.charterexchange.frontend.forms}. */
@NullMarked
package org.charterexchange.frontend.forms;

import org.jspecify.annotations.NullMarked;
