/** JSON from strangers, as the verifier reads it. */
@NullMarked
package org.charterexchange.matching.verify.json;

import org.jspecify.annotations.NullMarked;
