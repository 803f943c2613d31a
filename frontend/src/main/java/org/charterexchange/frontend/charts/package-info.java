/**
 * Pictures as numbers: each record lays out what the server draws as SVG, and knows neither words nor the API. A new
 * chart is a record here, a part in {@code src/main/parts} that draws it with the table that says the same, and a
 * sample on the page of the design.
 */
@NullMarked
package org.charterexchange.frontend.charts;

import org.jspecify.annotations.NullMarked;
