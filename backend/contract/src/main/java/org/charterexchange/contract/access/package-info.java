/**
 * Who a caller is, who belongs to which organisation in which role, invitations, and other systems with their scopes. A new
 * role is a constant of {@code Role}, a new scope one of {@code Scopes}.
 */
@NullMarked
package org.charterexchange.contract.access;

import org.jspecify.annotations.NullMarked;
