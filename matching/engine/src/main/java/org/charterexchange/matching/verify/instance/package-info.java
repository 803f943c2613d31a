/** The verifier's own reading of an instance: sections 1 to 3 of the specification, written a second time. */
@NullMarked
package org.charterexchange.matching.verify.instance;

import org.jspecify.annotations.NullMarked;
