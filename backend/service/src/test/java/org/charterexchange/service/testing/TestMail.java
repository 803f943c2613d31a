package org.charterexchange.service.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;
import reactor.core.publisher.Flux;

/**
 * The e-mails that the service has sent, as the files that it writes without a mail server.
 */
public final class TestMail {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Pattern TOKEN = Pattern.compile("/invitation/([A-Za-z0-9_-]{43})\\b");

    private TestMail() {}

    /** Where the service writes its e-mails. */
    public static Path directory() {
        return Holder.DIRECTORY;
    }

    /** What the service needs to send e-mails. */
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("charter-exchange.invitations.key", () -> "bWFpbC1rZXktbWFpbC1rZXktbWFpbC1rZXktbWFpbC0=");
        settings.add("charter-exchange.invitations.directory", TestMail::directory);
        settings.add("charter-exchange.invitations.poll", () -> "100ms");
    }

    /** Waits for so many e-mails of the invitation and answers the latest. */
    public static String awaited(String invitation, int count) {
        String latest = invitation + "." + count + ".eml";
        return Objects.requireNonNull(Flux.interval(Duration.ZERO, LOOK_EVERY)
                .filter(tick -> Files.exists(directory().resolve(latest)))
                .map(tick -> read(directory().resolve(latest)))
                .blockFirst(PATIENCE));
    }

    /** The token in the link of an e-mail. */
    public static String token(String mail) {
        Matcher found = TOKEN.matcher(mail.replace("=\r\n", "").replace("=\n", ""));
        if (!found.find()) {
            throw new AssertionError("no link in " + mail);
        }
        return found.group(1);
    }

    /** The files of the invitation's e-mails. */
    public static List<String> names(String invitation) {
        try (Stream<Path> files = Files.list(directory())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(invitation))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final Path DIRECTORY = make();

        private static Path make() {
            try {
                return Files.createTempDirectory("service-mail");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
