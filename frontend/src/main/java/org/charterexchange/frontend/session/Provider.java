package org.charterexchange.frontend.session;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Learns the provider's addresses from its discovery document when they are first needed, so that it may start later. */
@Component
final class Provider implements ReactiveClientRegistrationRepository {
    /** Names the provider in {@code /oauth2/authorization/idp} and {@code /login/oauth2/code/idp}. */
    static final String ID = "idp";

    private final SignInSettings settings;
    private final SessionSettings session;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    Provider(SignInSettings settings, SessionSettings session) {
        this.settings = settings;
        this.session = session;
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String registrationId) {
        if (!registrationId.equals(ID)) {
            return Mono.empty();
        }
        ClientRegistration registration = known.get();
        return registration != null
                ? Mono.just(registration)
                : Mono.fromCallable(this::discover)
                        .subscribeOn(Schedulers.boundedElastic())
                        .doOnNext(known::set)
                        .onErrorMap(RuntimeException.class, ProviderUnreachable::new);
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(session.at("/login/oauth2/code/" + ID))
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .build();
    }
}
