/**
 * Who may be matched to what (section 2 of the specification). A new rule of matching begins here; {@code
 * matching/README.md} tells the rest of its way.
 */
@NullMarked
package org.charterexchange.matching.eligibility;

import org.jspecify.annotations.NullMarked;
