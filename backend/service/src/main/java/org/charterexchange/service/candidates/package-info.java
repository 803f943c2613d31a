/** Candidates: the profiles of leaders. */
@NullMarked
package org.charterexchange.service.candidates;

import org.jspecify.annotations.NullMarked;
