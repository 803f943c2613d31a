/** Who may be matched to what (section 2 of the specification). */
@NullMarked
package org.charterexchange.matching.eligibility;

import org.jspecify.annotations.NullMarked;
