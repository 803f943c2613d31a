package org.charterexchange.journeys.signin;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** The real Keycloak, as Maven Central has it, with a realm of its own; the profile {@code keycloak} unpacks it. */
final class Keycloak implements AutoCloseable {
    /** The realm that people sign in at, and another with the same people. */
    static final String FIRST = "exchange";

    static final String SECOND = "company";

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Keycloak(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it with a realm whose client sends people back to these pages. */
    static Keycloak start(Path home, int port, URI pages) throws IOException {
        Path imports = Files.createDirectories(home.resolve("data/import"));
        try (InputStream realm =
                Objects.requireNonNull(Keycloak.class.getResourceAsStream("/keycloak/exchange-realm.json"))) {
            String text = new String(realm.readAllBytes(), StandardCharsets.UTF_8);
            String first = text.replace("${PAGES}", pages.toString());
            Files.writeString(imports.resolve(FIRST + "-realm.json"), first);
            Files.writeString(imports.resolve(SECOND + "-realm.json"), second(first));
        }
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "keycloak.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1");
        Keycloak keycloak = new Keycloak(builder.start(), URI.create("http://127.0.0.1:" + port));
        keycloak.await();
        return keycloak;
    }

    /** One server keeps no two people with the same id. */
    private static String second(String realm) {
        return realm.replace("\"realm\": \"" + FIRST + "\"", "\"realm\": \"" + SECOND + "\"")
                .replace("{ \"id\": \"", "{ \"id\": \"" + SECOND + "-");
    }

    URI issuer(String realm) {
        return address.resolve("/realms/" + realm);
    }

    /** An access token by these fields of the token request (RFC 6749). */
    String token(String realm, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer(realm) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        String token = JsonMapper.shared().readTree(answer).path("access_token").asString("");
        if (token.isEmpty()) {
            throw new IllegalStateException("no token: " + answer);
        }
        return token;
    }

    private void await() throws IOException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                close();
                throw new IllegalStateException("Keycloak did not start; its log is target/keycloak.log");
            }
            pause();
        }
    }

    private boolean answers() throws IOException {
        try {
            HttpRequest discovery = HttpRequest.newBuilder(
                            URI.create(issuer(SECOND) + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(discovery, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak started", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak started", e);
        }
    }

    /** The script starts a process of its own, which must end with it. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
