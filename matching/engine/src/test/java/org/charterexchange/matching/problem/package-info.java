/** Tests of the package of the same name. */
@NullMarked
package org.charterexchange.matching.problem;

import org.jspecify.annotations.NullMarked;
