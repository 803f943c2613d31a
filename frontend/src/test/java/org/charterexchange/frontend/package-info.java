/** Tests of the pages as a whole. */
@NullMarked
package org.charterexchange.frontend;

import org.jspecify.annotations.NullMarked;
