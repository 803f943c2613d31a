package org.charterexchange.service.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What a verified token says of the client that asked for it: RFC 9068 names it {@code client_id}, OpenID Connect {@code
 * azp}, older tokens of Microsoft Entra ID {@code appid}.
 *
 * @param clientId absent where the token names none, and for people who are members
 * @param scopes what the token was given for
 */
public record ClientToken(Identity identity, @Nullable String clientId, Set<String> scopes) {

    private static final String[] CLIENT_CLAIMS = {"client_id", "azp", "appid"};

    /** @param scopeClaim where the provider writes the scopes: text with spaces, or a list */
    public static ClientToken of(Jwt token, String scopeClaim) {
        String client = Stream.of(CLIENT_CLAIMS)
                .map(token::getClaimAsString)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ClientToken(
                Identity.of(token), client, scopes(token.getClaims().get(scopeClaim)));
    }

    private static Set<String> scopes(@Nullable Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return claim == null
                ? Set.of()
                : Arrays.stream(claim.toString().split(" "))
                        .filter(scope -> !scope.isBlank())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
