/**
 * Instances drawn at random, the same for the same seed on any machine: {@code Generator} draws rounds as they may
 * come, of any size, {@code EdgeCaseInstances} small ones that look for trouble.
 *
 * <p>Writes JSON and uses nothing of the engine, so that the engine is tried on what it did not make. Whatever the
 * specification gains is drawn here too, or no test meets it.
 */
@NullMarked
package org.charterexchange.matching.generate;

import org.jspecify.annotations.NullMarked;
