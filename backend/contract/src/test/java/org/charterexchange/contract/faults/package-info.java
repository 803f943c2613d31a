/** Tests of the codes of faults, their arguments and their words. */
@NullMarked
package org.charterexchange.contract.faults;

import org.jspecify.annotations.NullMarked;
