package org.charterexchange.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.charterexchange.standalone.identity.DemoUser;
import org.charterexchange.standalone.identity.IdentityServer;
import org.charterexchange.standalone.identity.IdentitySettings;
import org.charterexchange.standalone.secrets.SecretFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product with two identity providers, each with the same people, by their names, subjects and e-mail addresses. */
class SeveralProvidersIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String SECOND = "second";

    @TempDir
    static Path directory;

    private static URI pages;
    private static IdentitySettings second;
    private static IdentityServer provider;
    private static RunningProduct product;

    @BeforeAll
    static void start() {
        List<Integer> ports =
                IntStream.range(0, 4).mapToObj(each -> freePort()).distinct().collect(Collectors.toList());
        pages = URI.create("http://127.0.0.1:" + ports.get(0));
        second = new IdentitySettings(
                new SecretFiles(directory.resolve("second")), ports.get(3), pages, SECOND, Set.of());
        provider = IdentityServer.start(second);
        product = RunningProduct.start(
                SettingsReader.read(
                        "--charter.data=" + directory.resolve("data"),
                        "--charter.ports.frontend=" + ports.get(0),
                        "--charter.ports.api=" + ports.get(1),
                        "--charter.ports.identity=" + ports.get(2),
                        "--charter.identity.name=The programme",
                        "--charter.identity.others[0].issuer=" + second.issuer(),
                        "--charter.identity.others[0].audience=" + IdentitySettings.AUDIENCE,
                        "--charter.identity.others[0].id=" + SECOND,
                        "--charter.identity.others[0].name=Another force",
                        "--charter.identity.others[0].client-id=" + IdentitySettings.PAGES_CLIENT,
                        "--charter.identity.others[0].client-secret=" + second.clientSecret()),
                new ShippedPrograms());
    }

    @AfterAll
    static void stop() {
        if (product != null) {
            product.close();
        }
        provider.close();
    }

    @Test
    void peopleChooseWhereTheirAccountIs() throws Exception {
        Browser somebody = new Browser();
        assertThat(somebody.get(pages.resolve("/sign-in")).body())
                .contains("The programme", "Another force", "/oauth2/authorization/" + SECOND);
    }

    @Test
    void theSamePersonByNameSubjectAndEmailAtAnotherProviderIsSomebodyElse() throws Exception {
        Browser known = new Browser();
        assertThat(known.signIn(IdentitySettings.FIRST, DemoUser.PROGRAMME)).contains("Helen Marsh");
        assertThat(known.get(pages.resolve("/members")).statusCode()).isEqualTo(200);
        assertThat(known.get(pages.resolve("/members")).body()).contains("Helen Marsh");

        Browser other = new Browser();
        assertThat(other.signIn(SECOND, DemoUser.PROGRAMME)).contains("you have no role here yet");
        assertThat(other.get(pages.resolve("/members")).statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionGetsAnotherIdWhenItsPersonSignsIn() throws Exception {
        Browser known = new Browser();
        known.get(pages.resolve("/oauth2/authorization/" + IdentitySettings.FIRST));
        String before = known.session();
        known.signIn(IdentitySettings.FIRST, DemoUser.LEADER);
        assertThat(known.session()).isNotEqualTo(before).hasSizeGreaterThan(30);
    }

    @Test
    void whoSignsOutIsSignedOutAtTheProviderThatTheySignedInAt() throws Exception {
        Browser other = new Browser();
        String page = other.signIn(SECOND, DemoUser.LEADER);
        HttpResponse<String> left = other.post(pages.resolve("/sign-out"), Map.of("_csrf", found(CSRF, page)));
        assertThat(left.headers().firstValue("Location").orElse("")).startsWith(second.issuer() + "/connect/logout");
    }

    /** Somebody with a browser of their own. */
    private static final class Browser {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();

        /** What they read once they are signed in. */
        String signIn(String at, DemoUser who) throws Exception {
            HttpResponse<String> asked = followed(get(pages.resolve("/oauth2/authorization/" + at)));
            Map<String, String> form =
                    Map.of("username", who.username(), "password", who.password(), "_csrf", found(CSRF, asked.body()));
            return followed(post(asked.uri(), form)).body();
        }

        /** The id of their session at the pages. */
        String session() {
            return cookies.getCookieStore().get(pages).stream()
                    .filter(cookie -> cookie.getName().equals("session"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        HttpResponse<String> get(URI address) throws Exception {
            return send(HttpRequest.newBuilder(address));
        }

        HttpResponse<String> post(URI address, Map<String, String> form) throws Exception {
            String body = form.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        private HttpResponse<String> followed(HttpResponse<String> answer) throws Exception {
            HttpResponse<String> last = answer;
            while (last.statusCode() / 100 == 3) {
                String to = last.headers().firstValue("Location").orElseThrow();
                last = get(last.uri().resolve(to));
            }
            return last;
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
            return browser.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String found(Pattern what, String text) {
        Matcher matcher = what.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
