package org.charterexchange.service.invitations;

import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;

/**
 * Where e-mails go.
 */
interface MailDelivery {

    /**
     * Hands an e-mail over; blocks until it is taken.
     *
     * @throws MailException where it was not taken
     */
    void deliver(MimeMessage message);

    /** Where e-mails go, in words for the log. */
    String words();
}
