/** Instances as documents: read strictly, checked, and written (section 1 of the specification). */
@NullMarked
package org.charterexchange.matching.instance.document;

import org.jspecify.annotations.NullMarked;
