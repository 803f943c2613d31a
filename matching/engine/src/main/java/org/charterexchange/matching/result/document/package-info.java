/** Results as documents: read and written (section 6 of the specification). */
@NullMarked
package org.charterexchange.matching.result.document;

import org.jspecify.annotations.NullMarked;
