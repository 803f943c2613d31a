/** Tests of the public face. */
@NullMarked
package org.charterexchange.matching;

import org.jspecify.annotations.NullMarked;
