/**
 * An OpenID Connect provider for development, on loopback only, with demo users whose passwords are public. It knows
 * nothing of the product but the address of the pages; what a user may do there is decided by the product's memberships. A
 * real provider is set up as {@code infra/identity} tells.
 */
@NullMarked
package org.charterexchange.standalone.identity;

import org.jspecify.annotations.NullMarked;
