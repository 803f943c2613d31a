/**
 * The live data of a closed round turned into the immutable instance that is solved.
 *
 * <p>{@code Freezer} seals the round, reads what takes part once and keeps the bytes; {@code InstanceBuilder} makes the instance
 * of it. {@code Prospects} tells of what is not closed yet what could not be matched. A new field that the engine reads is mapped here; from here on the instance is the truth, not the live data.
 */
@NullMarked
package org.charterexchange.service.rounds.freezing;

import org.jspecify.annotations.NullMarked;
