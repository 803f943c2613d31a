/** Secrets made at random once for each data directory and never kept anywhere else. */
@NullMarked
package org.charterexchange.standalone.secrets;

import org.jspecify.annotations.NullMarked;
