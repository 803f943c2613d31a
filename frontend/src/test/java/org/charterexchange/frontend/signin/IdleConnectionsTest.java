package org.charterexchange.frontend.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.charterexchange.contract.skills.SkillsClient;
import org.charterexchange.frontend.FrontendApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import reactor.core.publisher.Mono;

/** A server that closes a connection when it is used again, as one does whose patience ends in that moment. */
@SpringBootTest(
        classes = FrontendApplication.class,
        properties = {
            "spring.config.name=frontend",
            "frontend.sign-in.client-secret=for-tests",
            "frontend.connections.idle=0s"
        })
class IdleConnectionsTest {
    private static final OneAnswerServer SERVER = OneAnswerServer.start();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOKENS = "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60}";

    @Autowired
    private SkillsClient skills;

    @Autowired
    private ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes;

    @Autowired
    private ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing;

    @Autowired
    private ReactiveOAuth2UserService<OidcUserRequest, OidcUser> people;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("frontend.api.address", SERVER::address);
        settings.add("frontend.sign-in.issuer", SERVER::address);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void theApiIsAskedOnAConnectionThatHasNotIdled() {
        twice("[]", skills.skills());
    }

    @Test
    void codesAreExchangedOnAConnectionThatHasNotIdled() {
        OAuth2AuthorizationRequest asked = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(SERVER.address() + "/authorize")
                .clientId("pages")
                .redirectUri("http://127.0.0.1/back")
                .state("s")
                .build();
        OAuth2AuthorizationResponse answered = OAuth2AuthorizationResponse.success("code")
                .redirectUri("http://127.0.0.1/back")
                .state("s")
                .build();
        twice(
                TOKENS,
                Mono.defer(() -> codes.getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                        registration(), new OAuth2AuthorizationExchange(asked, answered)))));
    }

    @Test
    void tokensAreRenewedOnAConnectionThatHasNotIdled() {
        twice(
                TOKENS,
                Mono.defer(() -> refreshing.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                        registration(), token(), new OAuth2RefreshToken("r", Instant.now())))));
    }

    @Test
    void whoSomebodyIsIsAskedOnAConnectionThatHasNotIdled() {
        OidcIdToken identity = OidcIdToken.withTokenValue("i").subject("jo").build();
        twice(
                "{\"sub\":\"jo\"}",
                Mono.defer(() -> people.loadUser(new OidcUserRequest(registration(), token(), identity))));
    }

    private static void twice(String answer, Mono<?> request) {
        SERVER.answers(answer);
        assertThat(request.block(PATIENCE)).isNotNull();
        assertThat(request.block(PATIENCE)).isNotNull();
    }

    private static OAuth2AccessToken token() {
        Instant now = Instant.now();
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, "a", now, now.plusSeconds(60), Set.of("profile"));
    }

    private static ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("idp")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("pages")
                .clientSecret("secret")
                .redirectUri("http://127.0.0.1/back")
                .authorizationUri(SERVER.address() + "/authorize")
                .tokenUri(SERVER.address() + "/token")
                .userInfoUri(SERVER.address() + "/userinfo")
                .userNameAttributeName("sub")
                .scope("profile")
                .build();
    }
}
