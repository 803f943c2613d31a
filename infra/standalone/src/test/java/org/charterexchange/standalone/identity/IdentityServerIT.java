package org.charterexchange.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterexchange.standalone.secrets.SecretFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs in as a browser and the pages would: authorisation code with PKCE (RFC 6749, RFC 7636). */
class IdentityServerIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-x";
    private static final URI FRONTEND = URI.create("http://127.0.0.1:8080");

    @TempDir
    Path directory;

    private IdentitySettings settings;
    private IdentityServer server;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            settings = new IdentitySettings(
                    new SecretFiles(directory),
                    free.getLocalPort(),
                    FRONTEND,
                    IdentitySettings.FIRST,
                    Set.of("placements:read"));
        }
        server = IdentityServer.start(settings);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void givesAPersonWhoSignsInATokenMadeForTheApi() throws Exception {
        String code = found(CODE, signIn("leader", "leader-demo", challenge()));

        JWTClaimsSet claims = SignedJWT.parse(found(ACCESS_TOKEN, token(code))).getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo("leader");
        assertThat(claims.getIssuer()).isEqualTo(settings.issuer().toString());
        assertThat(claims.getAudience()).containsExactly(IdentitySettings.AUDIENCE);
    }

    @Test
    void refusesAClientThatDoesNotProveItself() throws Exception {
        assertThat(signIn("leader", "leader-demo", ""))
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @Test
    void sendsSomebodyWithAWrongPasswordBackToTheSignInPageInWords() throws Exception {
        String answer = signIn("leader", "guess", challenge());

        assertThat(answer).endsWith(SignInPage.PATH + "?wrong");
        assertThat(get(SignInPage.PATH + "?wrong").body())
                .contains("There is a problem", "Error: Sign in")
                .doesNotContain("<script");
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneDoesNotHelpEitherUntilTheWaitIsOver() throws Exception {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(signIn("leader", "guess", challenge())).endsWith("?wrong");
        }
        assertThat(signIn("leader", "leader-demo", challenge())).endsWith("?locked");
        assertThat(get(SignInPage.PATH + "?locked").body()).contains("too many wrong attempts");
        assertThat(signIn("auditor", "auditor-demo", challenge())).contains("code=");
    }

    @Test
    void offersEveryDemoUserOnTheSignInPage() throws Exception {
        String page = get(SignInPage.PATH).body();

        for (DemoUser user : DemoUser.values()) {
            assertThat(page).contains(user.fullName(), "value=\"" + user.username() + "\"");
        }
    }

    @Test
    void keepsItsKeyOverARestart() throws Exception {
        String before = get("/oauth2/jwks").body();
        server.close();
        server = IdentityServer.start(settings);

        assertThat(get("/oauth2/jwks").body()).isEqualTo(before).doesNotContain("\"d\"");
        String token = server.token(DemoUser.PROGRAMME, Duration.ofMinutes(1), Clock.systemUTC());
        assertThat(SignedJWT.parse(token).getHeader().getKeyID())
                .satisfies(key -> assertThat(before).contains(key));
    }

    /** Where the browser is sent in the end. */
    private String signIn(String username, String password, String challenge) throws Exception {
        String request = "/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        IdentitySettings.PAGES_CLIENT,
                        "redirect_uri",
                        FRONTEND + "/login/oauth2/code/idp",
                        "scope",
                        "openid profile"))
                + challenge;
        HttpResponse<String> first = get(request);
        if (!location(first).endsWith(SignInPage.PATH)) {
            return location(first);
        }
        String csrf = found(CSRF, get(SignInPage.PATH).body());
        String next =
                location(post(SignInPage.PATH, Map.of("username", username, "password", password, "_csrf", csrf)));
        return next.endsWith("?wrong") || next.endsWith("?locked") ? next : location(get(request));
    }

    private static String challenge() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private String token(String code) throws Exception {
        return post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                FRONTEND + "/login/oauth2/code/idp",
                                "code_verifier",
                                VERIFIER))
                .body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(settings.issuer().resolve(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String secret = IdentitySettings.PAGES_CLIENT + ":"
                + URLEncoder.encode(settings.clientSecret(), StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.issuer().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        if (path.startsWith("/oauth2")) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.US_ASCII)));
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
