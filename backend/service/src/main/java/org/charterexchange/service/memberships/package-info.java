/** The memberships and the caller's own entry, as the API shows them. */
@NullMarked
package org.charterexchange.service.memberships;

import org.jspecify.annotations.NullMarked;
