package org.charterexchange.service.invitations;

import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * E-mails go to a mail server.
 */
record MailServer(JavaMailSender sender) implements MailDelivery {

    @Override
    public void deliver(MimeMessage message) {
        sender.send(message);
    }

    @Override
    public String words() {
        return "E-mails go to the mail server of spring.mail.host";
    }
}
