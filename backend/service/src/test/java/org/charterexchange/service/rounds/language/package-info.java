/** Tests of what rounds say in either language. */
@NullMarked
package org.charterexchange.service.rounds.language;

import org.jspecify.annotations.NullMarked;
