/** Failures as RFC 9457 problems: one enum of types, one writer, one place where exceptions become answers. */
@NullMarked
package org.charterexchange.service.problems;

import org.jspecify.annotations.NullMarked;
