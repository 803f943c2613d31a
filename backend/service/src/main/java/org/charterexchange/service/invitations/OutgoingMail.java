package org.charterexchange.service.invitations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail that is to be sent: the outbox is a part of the invitation.
 *
 * @param number counts the e-mails of an invitation, so that the same one carries the same message id each time it is tried
 * @param token the sealed token
 * @param due when it may be tried; whoever tries moves it on, which keeps others away
 * @param attempts how often it was tried
 * @param failure what the mail server said the last time
 */
record OutgoingMail(
        int number,
        String token,
        Instant due,
        int attempts,
        @Nullable String failure) {}
