/**
 * Turns public data sets of other forms into instances: PrefLib's orders and OR-Library's assignment problems.
 *
 * <p>A class for each form reads its lines and notes faults with line and column; {@code ConvertedInstances} makes
 * instances of what was read. A new form is a constant of {@code FileFormat} and a reader beside {@code CostFile}.
 */
@NullMarked
package org.charterexchange.matching.convert;

import org.jspecify.annotations.NullMarked;
