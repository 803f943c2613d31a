/** Leaders' profiles. */
@NullMarked
package org.charterexchange.contract.candidates;

import org.jspecify.annotations.NullMarked;
