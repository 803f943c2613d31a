/** Tests of the package of the same name. */
@NullMarked
package org.charterexchange.matching.explain;

import org.jspecify.annotations.NullMarked;
