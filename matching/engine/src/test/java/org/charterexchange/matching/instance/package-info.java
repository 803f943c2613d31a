/** Tests of reading, refusing and eligibility. */
@NullMarked
package org.charterexchange.matching.instance;

import org.jspecify.annotations.NullMarked;
