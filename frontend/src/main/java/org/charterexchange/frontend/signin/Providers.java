package org.charterexchange.frontend.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.charterexchange.frontend.sessions.SessionSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Learns each provider's addresses from its discovery document when they are first needed, so that it may start later. */
@Component
final class Providers implements ReactiveClientRegistrationRepository {
    private final Map<String, ProviderSettings> providers;
    private final SessionSettings session;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Providers(SignInSettings settings, SessionSettings session) {
        this.providers = settings.providers().stream().collect(Collectors.toMap(ProviderSettings::id, each -> each));
        this.session = session;
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String registrationId) {
        ProviderSettings provider = providers.get(registrationId);
        if (provider == null) {
            return Mono.empty();
        }
        ClientRegistration registration = known.get(registrationId);
        return registration != null
                ? Mono.just(registration)
                : Mono.fromCallable(() -> discover(provider))
                        .subscribeOn(Schedulers.boundedElastic())
                        .doOnNext(found -> known.put(registrationId, found))
                        .onErrorMap(RuntimeException.class, ProviderUnreachable::new);
    }

    private ClientRegistration discover(ProviderSettings provider) {
        return ClientRegistrations.fromIssuerLocation(provider.issuer().toString())
                .registrationId(provider.id())
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .redirectUri(session.at("/login/oauth2/code/" + provider.id()))
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE)
                .build();
    }
}
