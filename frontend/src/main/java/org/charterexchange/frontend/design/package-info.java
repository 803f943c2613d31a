/**
 * The page that shows every part of the design with samples that say that they are samples. Whoever adds a part shows
 * it here.
 */
@NullMarked
package org.charterexchange.frontend.design;

import org.jspecify.annotations.NullMarked;
