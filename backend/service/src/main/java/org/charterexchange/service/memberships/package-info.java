/**
 * The routes by which memberships and other systems are read, added and ended, and the caller's own entry. They stand above
 * {@code access.members}, which keeps them, since they check that organisations and profiles exist.
 */
@NullMarked
package org.charterexchange.service.memberships;

import org.jspecify.annotations.NullMarked;
