/** The page that shows every part of the design. */
@NullMarked
package org.charterexchange.frontend.design;

import org.jspecify.annotations.NullMarked;
