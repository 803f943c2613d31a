package org.charterexchange.service.invitations;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.service.language.MessageBundle;
import org.charterexchange.service.time.LondonTime;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Writes the e-mail of an invitation in its language, with an absolute link.
 */
@Component
class InvitationMails {

    static final String BUNDLE = "service-mail";
    static final String PATH = "/invitation/";

    private final InvitationSettings settings;
    private final Session unconnected = Session.getInstance(new Properties());
    private final MessageBundle words = new MessageBundle(BUNDLE);

    InvitationMails(InvitationSettings settings) {
        this.settings = settings;
    }

    /**
     * The e-mail; the same each time it is asked for, its message id included, so that a mailbox can tell a repetition.
     *
     * @param from who invites, in words; empty for the programme
     */
    MimeMessage message(Invitation invitation, OutgoingMail mail, String from, String token) {
        Locale locale = invitation.language() == MailLanguage.WELSH ? Locale.forLanguageTag("cy") : Locale.ENGLISH;
        MimeMessage message = new MimeMessage(unconnected);
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(String.valueOf(invitation.email()));
            helper.setSubject(words.say(locale, "subject"));
            helper.setText(text(invitation, locale, from, settings.pages().resolve(PATH + token)));
            message.saveChanges();
            String host = settings.pages().getHost();
            message.setHeader("Message-ID", "<%s.%d@%s>".formatted(invitation.id(), mail.number(), host));
            message.setHeader("Content-Language", locale.getLanguage());
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException refused) {
            throw new IllegalStateException("an e-mail could not be written", refused);
        }
        return message;
    }

    private String text(Invitation invitation, Locale locale, String from, Object link) {
        String roles = invitation.roles().stream()
                .sorted()
                .map(role -> words.say(locale, "role." + role.name()))
                .collect(Collectors.joining(words.say(locale, "and")));
        String until = LondonTime.day(invitation.expiresAt(), locale);
        String who = from.isEmpty() ? words.say(locale, "programme") : from;
        return words.say(locale, "text", invitation.name(), who, roles, link.toString(), until);
    }
}
