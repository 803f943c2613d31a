/**
 * What a round is made of (section 1 of the specification), as records. Reading and writing them is {@code
 * instance.document}; who may be matched to what is {@code eligibility}.
 */
@NullMarked
package org.charterexchange.matching.instance;

import org.jspecify.annotations.NullMarked;
