/**
 * Checks a result against its instance from the two files alone: a check for each part of a result (sections 2 to 6 of
 * the specification, {@code matching/specification.md}), which recomputes it and lists what is claimed otherwise.
 *
 * <p>Shares nothing with the rest of the engine, not even the reading of JSON, so that a mistake there is not repeated
 * here; an architecture test allows the platform and a JSON parser. The instance and what its pairs are worth are in
 * {@code verify.instance}, the reading of files in {@code verify.json}, and what
 * findings say, as codes, in {@code verify.statement}. A new part of a result is a new check here,
 * called by {@code Verifier}.
 */
@NullMarked
package org.charterexchange.matching.verify;

import org.jspecify.annotations.NullMarked;
