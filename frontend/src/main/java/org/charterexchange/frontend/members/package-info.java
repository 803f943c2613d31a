/**
 * Who belongs to an organisation: its members and the end of their access, invitations and accepting one, registering
 * an organisation, and moving a leader to another. Systems that act for an organisation are in {@code systems}; what a
 * role may do is in {@code users}.
 */
@NullMarked
package org.charterexchange.frontend.members;

import org.jspecify.annotations.NullMarked;
