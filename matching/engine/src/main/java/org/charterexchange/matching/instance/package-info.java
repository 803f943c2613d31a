/** What a round is made of (section 1 of the specification), read strictly, and who may be matched to what (section 2). */
@NullMarked
package org.charterexchange.matching.instance;

import org.jspecify.annotations.NullMarked;
