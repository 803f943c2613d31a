/** The whole product in one process. */
@NullMarked
package org.charterexchange.standalone;

import org.jspecify.annotations.NullMarked;
