/**
 * Invitations: how people become members, and the e-mails that carry them.
 *
 * <p>{@code Invitations} makes and withdraws them, {@code Acceptances} makes a member of whoever has the token. The text of the
 * e-mail is {@code service-mail*.properties}, written by {@code InvitationMails}; {@code MailOutbox} sends what waits. Who is a
 * member is {@code access.members}.
 */
@NullMarked
package org.charterexchange.service.invitations;

import org.jspecify.annotations.NullMarked;
