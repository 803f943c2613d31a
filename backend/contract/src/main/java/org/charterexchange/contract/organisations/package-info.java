/** Police forces, companies and other public services. */
@NullMarked
package org.charterexchange.contract.organisations;

import org.jspecify.annotations.NullMarked;
