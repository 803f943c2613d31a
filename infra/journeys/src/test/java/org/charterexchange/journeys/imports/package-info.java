/**
 * How long an import takes by its page: a program that prints a figure, run with {@code -Pmeasure}, and not a test.
 */
@NullMarked
package org.charterexchange.journeys.imports;

import org.jspecify.annotations.NullMarked;
