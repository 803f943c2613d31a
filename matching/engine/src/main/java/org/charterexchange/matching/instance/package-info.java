/**
 * What a round is made of (section 1 of the specification), read strictly, and who may be matched to what (section 2 of
 * the specification).
 */
@NullMarked
package org.charterexchange.matching.instance;

import org.jspecify.annotations.NullMarked;
