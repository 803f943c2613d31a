/**
 * JSON from strangers, as the verifier reads it: bounded, with the pointer of every value, and with an exception that
 * says where something else was expected.
 *
 * <p>Knows nothing of instances and results. The rest of the engine reads JSON in {@code json}.
 */
@NullMarked
package org.charterexchange.matching.verify.json;

import org.jspecify.annotations.NullMarked;
