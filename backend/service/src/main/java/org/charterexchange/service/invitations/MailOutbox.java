package org.charterexchange.service.invitations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.charterexchange.contract.organisations.OrganisationView;
import org.charterexchange.service.organisations.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Sends what waits, each e-mail by one node at a time; what fails waits longer each time.
 *
 * <p>A crash between the mail server's yes and its record here sends the e-mail once more, with the same message id and the
 * same link, and only then: nothing that was recorded is sent again, nothing that was not is forgotten.
 */
@Component
class MailOutbox {

    private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);
    private static final int LONGEST_FAILURE = 200;

    private final InvitationStore store;
    private final InvitationSettings settings;
    private final InvitationMails mails;
    private final InvitationTokens tokens;
    private final MailDelivery delivery;
    private final Organisations organisations;
    private final Clock clock;

    MailOutbox(
            InvitationStore store,
            InvitationSettings settings,
            InvitationMails mails,
            InvitationTokens tokens,
            MailDelivery delivery,
            Organisations organisations,
            Clock clock) {
        this.store = store;
        this.settings = settings;
        this.mails = mails;
        this.tokens = tokens;
        this.delivery = delivery;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Sends everything that is due. */
    Mono<Void> send() {
        return store.due(clock.instant())
                .concatMap(invitation -> Mono.justOrEmpty(invitation.mail()).flatMap(mail -> taken(invitation, mail)))
                .then();
    }

    private Mono<Boolean> taken(Invitation invitation, OutgoingMail mail) {
        Instant now = clock.instant();
        return store.take(invitation, mail, now, now.plus(settings.wait(mail.attempts() + 1)))
                .filter(taken -> taken)
                .flatMap(taken -> sender(invitation))
                .flatMap(from -> delivered(invitation, mail, from))
                .flatMap(delivered -> store.sent(invitation, mail, clock.instant()))
                .onErrorResume(failure -> failed(invitation, mail, failure));
    }

    private Mono<String> sender(Invitation invitation) {
        String organisation = invitation.organisation();
        return organisations
                .named(organisation == null ? List.of() : List.of(organisation))
                .map(known -> known.values().stream()
                        .findFirst()
                        .map(OrganisationView::name)
                        .orElse(""));
    }

    private Mono<Boolean> delivered(Invitation invitation, OutgoingMail mail, String from) {
        return Mono.fromCallable(() -> {
                    delivery.deliver(mails.message(invitation, mail, from, tokens.opened(mail.token())));
                    return true;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Boolean> failed(Invitation invitation, OutgoingMail mail, Throwable failure) {
        LOG.warn("The e-mail of invitation {} waits for its next attempt", invitation.id(), failure);
        String words = String.valueOf(failure.getMessage());
        return store.failed(
                invitation, mail, words.length() <= LONGEST_FAILURE ? words : words.substring(0, LONGEST_FAILURE));
    }
}
