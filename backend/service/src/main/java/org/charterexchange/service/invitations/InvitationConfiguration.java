package org.charterexchange.service.invitations;

import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import org.charterexchange.contract.privacy.DataCategory;
import org.charterexchange.contract.privacy.LawfulBasis;
import org.charterexchange.contract.privacy.OnErasure;
import org.charterexchange.contract.work.WorkKind;
import org.charterexchange.service.personaldata.HeldCollection;
import org.charterexchange.service.storage.CollectionIndex;
import org.charterexchange.service.storage.FoldedText;
import org.charterexchange.service.upkeep.Backlog;
import org.charterexchange.service.upkeep.Periodically;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * The settings, indexes and upkeep of invitations, and where e-mails go.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvitationSettings.class)
class InvitationConfiguration {

    @Bean
    CollectionIndex oneInvitationForAToken() {
        return CollectionIndex.unique(InvitationStore.COLLECTION, "tokenHash");
    }

    @Bean
    CollectionIndex emailsThatAreDue() {
        return CollectionIndex.on(InvitationStore.COLLECTION, "mail.due");
    }

    @Bean
    CollectionIndex invitationsByMember() {
        return CollectionIndex.on(InvitationStore.COLLECTION, "member");
    }

    @Bean
    CollectionIndex invitationsByProfile() {
        return CollectionIndex.on(InvitationStore.COLLECTION, "candidate");
    }

    @Bean
    CollectionIndex invitationsToBeSettled() {
        return CollectionIndex.on(InvitationStore.COLLECTION, "binding");
    }

    @Bean
    CollectionIndex invitationsByName() {
        return CollectionIndex.on(InvitationStore.COLLECTION, "state", FoldedText.FIELD, "_id");
    }

    @Bean
    CollectionIndex invitationsByOrganisation() {
        return CollectionIndex.on(InvitationStore.COLLECTION, "organisation", FoldedText.FIELD, "_id");
    }

    /** Sends e-mails that wait. */
    @Bean
    Periodically sendInvitations(MailOutbox outbox, InvitationSettings settings) {
        return Periodically.every(settings.poll(), "E-mails of invitations", outbox::send);
    }

    /** Makes those members who accepted before a crash. */
    @Bean
    Periodically completeAcceptances(Acceptances acceptances, InvitationSettings settings) {
        return Periodically.every(settings.poll(), "Acceptances of invitations", acceptances::settleAll);
    }

    /** Without a mail server and a directory e-mails wait in the database, which is said. */
    @Bean
    MailDelivery delivery(ObjectProvider<JavaMailSender> server, InvitationSettings settings) {
        JavaMailSender sender = server.getIfAvailable();
        Path directory = settings.directory();
        MailDelivery delivery =
                sender != null ? new MailServer(sender) : directory != null ? new MailFiles(directory) : nowhere();
        LoggerFactory.getLogger(Invitations.class).info(delivery.words());
        return delivery;
    }

    private static MailDelivery nowhere() {
        return new MailDelivery() {
            @Override
            public void deliver(jakarta.mail.internet.MimeMessage message) {
                throw new MailSendException("no mail server is set");
            }

            @Override
            public String words() {
                return "There is no mail server, so e-mails wait: set spring.mail.host, or"
                        + " charter-exchange.invitations.directory to have them written as files";
            }
        };
    }

    @Bean
    Backlog acceptedInvitations() {
        return Backlog.of(
                WorkKind.ACCEPTED_INVITATIONS, InvitationStore.COLLECTION, Filters.exists("binding"), "lastChange.at");
    }

    @Bean
    Backlog emailsThatWait() {
        return new Backlog(
                WorkKind.E_MAILS,
                InvitationStore.COLLECTION,
                now -> Filters.and(InvitationStore.OPEN, Filters.exists("mail.due"), Filters.gt("expiresAt", now)),
                "lastChange.at");
    }

    @Bean
    HeldCollection invitationsHeld() {
        return HeldCollection.personal(
                        DataCategory.MEMBERSHIPS,
                        InvitationStore.COLLECTION,
                        LawfulBasis.PUBLIC_TASK,
                        OnErasure.DELETED)
                .found(person -> Filters.or(
                        Filters.eq("member", person.membership()),
                        Filters.eq("_id", person.membership()),
                        Filters.and(
                                Filters.exists("member", false), Filters.eq("candidate", person.candidateOrNone()))))
                .agedBy("expiresAt");
    }
}
