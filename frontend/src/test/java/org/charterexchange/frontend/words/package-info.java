/** Tests of {@code org.charterexchange.frontend.words}. */
@NullMarked
package org.charterexchange.frontend.words;

import org.jspecify.annotations.NullMarked;
