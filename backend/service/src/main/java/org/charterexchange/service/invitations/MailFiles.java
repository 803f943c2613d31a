package org.charterexchange.service.invitations;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailSendException;

/**
 * E-mails become files that every mail program opens, for a machine without a mail server.
 */
record MailFiles(Path directory) implements MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailFiles.class);

    @Override
    public void deliver(MimeMessage message) {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve(message.getMessageID().replaceAll("[<>]|@.*", "") + ".eml");
            Path fresh = Files.createTempFile(directory, "new", ".tmp");
            try (OutputStream out = Files.newOutputStream(fresh)) {
                message.writeTo(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            LOG.info("An e-mail is in {}", file.toAbsolutePath().normalize());
        } catch (IOException | MessagingException refused) {
            throw new MailSendException(directory + " cannot be written", refused);
        }
    }

    @Override
    public String words() {
        return "There is no mail server: e-mails are written to "
                + directory.toAbsolutePath().normalize();
    }
}
