/**
 * Who sent a request, and what opens an operation to them.
 *
 * <p>A route says who may use it with {@code AllowedTo} (roles), {@code InScope} (other systems) or {@code OpenTo}
 * (everybody); one that says nothing is open to nobody. A facade takes the {@code Caller} and begins its audit entries with
 * {@code AuditEntries}. How a token becomes a caller is {@code access.authentication}; who is a member, and how a change
 * that came second is told who came first, is {@code access.members}. The routes that add and end memberships are the
 * feature {@code memberships} above.
 */
@NullMarked
package org.charterexchange.service.access;

import org.jspecify.annotations.NullMarked;
