package org.charterexchange.standalone;

import java.time.Duration;
import org.charterexchange.standalone.StandaloneSettings.Profile;
import org.charterexchange.standalone.identity.DemoUser;
import org.charterexchange.standalone.identity.IdentitySettings;

/** What is printed once the product runs: where it is, and who can sign in. */
final class StartupMessage {

    private static final String LINE = "-".repeat(78) + "\n";

    private StartupMessage() {}

    static String text(StandaloneSettings settings, Duration startedIn) {
        StringBuilder text = new StringBuilder("\n").append(LINE);
        text.append("Charter Exchange runs (started in %.1f s)%n%n".formatted(startedIn.toMillis() / 1_000.0));
        address(text, "Pages", settings.frontend());
        address(text, "API", settings.api() + "/api/v1   described at " + settings.api() + "/v3/api-docs");
        address(text, "Sign-in", settings.issuer());
        address(
                text,
                "Data",
                settings.embedsMongo() ? settings.data().toAbsolutePath().normalize() : "external MongoDB");
        if (settings.profile() == Profile.DEVELOPMENT) {
            address(text, "E-mails", settings.outbox() + " unless SPRING_MAIL_HOST names a mail server");
        }
        if (settings.offersDemo() && settings.embedsIdentity()) {
            people(text);
            machine(text, settings);
        }
        return text.append(LINE).append("Stop it with Ctrl+C.\n").toString();
    }

    private static void address(StringBuilder text, String name, Object address) {
        text.append("  %-10s %s%n".formatted(name, address));
    }

    private static void machine(StringBuilder text, StandaloneSettings settings) {
        text.append("\nAnother system, on this machine only (client credentials):\n\n");
        String secret = settings.secrets().directory().resolve("machine-secret").toString();
        text.append("  %-20s its secret is in %s%n".formatted(IdentitySettings.MACHINE_CLIENT, secret));
    }

    private static void people(StringBuilder text) {
        text.append("\nDemo users, on this machine only:\n\n");
        for (DemoUser user : DemoUser.values()) {
            text.append("  %-20s %-26s %s%n".formatted(user.username(), user.password(), user.fullName()));
        }
    }
}
