/** Who a caller is, and who belongs to which organisation in which role. */
@NullMarked
package org.charterexchange.contract.access;

import org.jspecify.annotations.NullMarked;
