/** Tests of the package of the same name. */
@NullMarked
package org.charterexchange.matching.result;

import org.jspecify.annotations.NullMarked;
