package org.charterexchange.service.invitations;

import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * E-mails go to a mail server.
 */
record MailServer(JavaMailSender sender) implements Delivery {

    @Override
    public void deliver(MimeMessage letter) {
        sender.send(letter);
    }

    @Override
    public String words() {
        return "E-mails go to the mail server of spring.mail.host";
    }
}
