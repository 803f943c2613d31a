/** Tests of the pictures. */
@NullMarked
package org.charterexchange.frontend.charts;

import org.jspecify.annotations.NullMarked;
