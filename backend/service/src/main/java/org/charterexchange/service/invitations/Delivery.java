package org.charterexchange.service.invitations;

import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.MailException;

/**
 * Where e-mails go.
 */
interface Delivery {

    /**
     * Hands an e-mail over; blocks until it is taken.
     *
     * @throws MailException where it was not taken
     */
    void deliver(MimeMessage letter);

    /** Where e-mails go, in words for the log. */
    String words();
}
