package org.charterexchange.service.access.authentication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterexchange.service.access.AccessSettings;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.access.CallerAuthentication;
import org.charterexchange.service.access.ClientToken;
import org.charterexchange.service.access.Identity;
import org.charterexchange.service.access.members.Machines;
import org.charterexchange.service.access.members.Memberships;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerReactiveAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Verifies tokens: signature by a key of the issuer, issuer, audience and time; then asks the memberships who it is.
 */
@Component
class IdentityProviders {

    private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256, SignatureAlgorithm.ES384);

    private final Memberships memberships;
    private final Machines machines;
    private final Map<String, ReactiveAuthenticationManager> managers;

    IdentityProviders(AccessSettings settings, Memberships memberships, Machines machines) {
        this.memberships = memberships;
        this.machines = machines;
        this.managers = settings.issuers().stream()
                .collect(Collectors.toUnmodifiableMap(AccessSettings.Issuer::uri, this::manager));
    }

    /** Chooses by the token's issuer; a token of any other issuer is refused. */
    ReactiveAuthenticationManagerResolver<ServerWebExchange> resolver() {
        return new JwtIssuerReactiveAuthenticationManagerResolver(issuer -> Mono.justOrEmpty(managers.get(issuer)));
    }

    private ReactiveAuthenticationManager manager(AccessSettings.Issuer issuer) {
        JwtReactiveAuthenticationManager manager = new JwtReactiveAuthenticationManager(decoder(issuer));
        Converter<Jwt, Mono<AbstractAuthenticationToken>> holder = token -> holder(token, issuer);
        manager.setJwtAuthenticationConverter(holder);
        return manager;
    }

    /** A person with this identity, else another system, else somebody unknown. */
    private Mono<AbstractAuthenticationToken> holder(Jwt token, AccessSettings.Issuer issuer) {
        ClientToken client = ClientToken.of(token, issuer.scopeClaim());
        Identity identity = client.identity();
        String name = Objects.requireNonNullElse(token.getClaimAsString("name"), identity.subject());
        return memberships
                .caller(identity)
                .doOnNext(person -> requireStrength(token, issuer))
                .map(caller -> CallerAuthentication.member(caller, identity))
                .switchIfEmpty(Mono.defer(() -> machines.holder(client)))
                .switchIfEmpty(Mono.fromSupplier(() ->
                        CallerAuthentication.unknown(new Caller("unknown", name, Set.of(), null, null, null), client)))
                .map(holder -> holder.until(token.getExpiresAt()));
    }

    /** A member's token alone is asked: a system's own has no sign-in behind it, and whoever is unknown may do nothing yet. */
    private static void requireStrength(Jwt token, AccessSettings.Issuer issuer) {
        Object acr = token.getClaim("acr");
        if (!issuer.acr().isEmpty()
                && !(acr instanceof String said && issuer.acr().contains(said))) {
            throw new InvalidBearerTokenException("The sign-in behind the token is not strong enough");
        }
    }

    private static ReactiveJwtDecoder decoder(AccessSettings.Issuer issuer) {
        return new SupplierReactiveJwtDecoder(() -> {
            String keys = issuer.jwkSetUri();
            var builder = keys == null
                    ? NimbusReactiveJwtDecoder.withIssuerLocation(issuer.uri())
                    : NimbusReactiveJwtDecoder.withJwkSetUri(keys);
            NimbusReactiveJwtDecoder decoder =
                    builder.jwsAlgorithms(known -> known.addAll(ALGORITHMS)).build();
            decoder.setJwtValidator(validator(issuer));
            return decoder;
        });
    }

    private static OAuth2TokenValidator<Jwt> validator(AccessSettings.Issuer issuer) {
        OAuth2TokenValidator<Jwt> audience = new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(issuer.audience()));
        OAuth2TokenValidator<Jwt> someone =
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank());
        OAuth2TokenValidator<Jwt> expires = new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull);
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer.uri()), audience, someone, expires);
    }
}
