/** Tests of what pages share. */
@NullMarked
package org.charterexchange.frontend.layout;

import org.jspecify.annotations.NullMarked;
