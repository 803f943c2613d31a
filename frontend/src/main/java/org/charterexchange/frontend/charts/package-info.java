/** Pictures as numbers: what the server draws as SVG, each with the words and the table that say the same. */
@NullMarked
package org.charterexchange.frontend.charts;

import org.jspecify.annotations.NullMarked;
