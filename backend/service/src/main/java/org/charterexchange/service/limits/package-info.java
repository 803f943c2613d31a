/** How many requests an address, a person and an organisation may send, so that nobody takes the service from the others. */
@NullMarked
package org.charterexchange.service.limits;

import org.jspecify.annotations.NullMarked;
