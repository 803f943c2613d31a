package org.charterexchange.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterexchange.standalone.StandaloneSettings.Profile;
import org.charterexchange.standalone.identity.DemoUser;
import org.charterexchange.standalone.identity.IdentitySettings;
import org.charterexchange.standalone.secrets.SecretFiles;
import org.jspecify.annotations.Nullable;

/** Starts the API and the pages, each an application of its own, with the settings that bind them together. */
final class ApplicationLauncher {

    private final StandaloneSettings settings;
    private final ProgramStarter starter;

    ApplicationLauncher(StandaloneSettings settings, ProgramStarter starter) {
        this.settings = settings;
        this.starter = starter;
    }

    AutoCloseable startService(String mongoUri) {
        List<String> arguments = new ArrayList<>(common(settings.ports().api()));
        add(arguments, "spring.mongodb.uri", mongoUri);
        add(arguments, "charter-exchange.access.issuers[0].uri", settings.issuer());
        add(arguments, "charter-exchange.access.issuers[0].audience", audience());
        addOtherIssuers(arguments);
        add(arguments, "charter-exchange.limits.trusted-proxies", "127.0.0.1");
        add(arguments, "spring.thymeleaf.check-template-location", false);
        addInvitations(arguments);
        if (settings.profile() == Profile.DEVELOPMENT) {
            SecretFiles secrets = settings.secrets();
            AuditSigningKey signing = AuditSigningKey.in(secrets);
            add(arguments, "charter-exchange.audit.key", secrets.random("audit-key"));
            add(arguments, "charter-exchange.audit.signing-key", signing.secret());
            add(arguments, "charter-exchange.audit.public-key", signing.published());
            add(arguments, "charter-exchange.assessments.key", secrets.random("assessments-key"));
            add(arguments, "charter-exchange.equality.keys.first", secrets.random("equality-key"));
            add(arguments, "charter-exchange.equality.current", "first");
            add(arguments, "charter-exchange.equality.person-key", secrets.random("equality-person-key"));
        }
        if (settings.offersDemo()) {
            add(arguments, "charter-exchange.access.bootstrap.issuer", settings.issuer());
            add(arguments, "charter-exchange.access.bootstrap.subject", DemoUser.PROGRAMME.username());
            add(arguments, "charter-exchange.access.bootstrap.name", DemoUser.PROGRAMME.fullName());
        }
        return starter.start(Program.SERVICE, arguments);
    }

    AutoCloseable startFrontend(String clientId, String clientSecret) {
        List<String> arguments = new ArrayList<>(common(settings.ports().frontend()));
        add(arguments, "frontend.api.address", settings.api());
        add(arguments, "frontend.session.address", settings.frontend());
        add(arguments, "frontend.sign-in.issuer", settings.issuer());
        add(arguments, "frontend.sign-in.client-id", clientId);
        add(arguments, "frontend.sign-in.client-secret", clientSecret);
        addOtherProviders(arguments);
        add(arguments, "springdoc.api-docs.enabled", false);
        return starter.start(Program.FRONTEND, arguments);
    }

    /** Those at which people can sign in to the pages. */
    private void addOtherProviders(List<String> arguments) {
        addWhereGiven(arguments, "frontend.sign-in.name", settings.identity().name());
        int number = 0;
        for (StandaloneSettings.Other other : settings.identity().others()) {
            if (other.id() != null) {
                String name = "frontend.sign-in.others[" + number++ + "].";
                add(arguments, name + "id", other.id());
                add(arguments, name + "issuer", other.issuer());
                addWhereGiven(arguments, name + "name", other.name());
                addWhereGiven(arguments, name + "client-id", other.clientId());
                addWhereGiven(arguments, name + "client-secret", other.clientSecret());
            }
        }
    }

    private static void addWhereGiven(List<String> arguments, String name, @Nullable String value) {
        if (value != null) {
            add(arguments, name, value);
        }
    }

    private void addInvitations(List<String> arguments) {
        String name = "charter-exchange.invitations.";
        add(arguments, name + "pages", settings.frontend());
        if (settings.profile() == Profile.DEVELOPMENT) {
            add(arguments, name + "key", settings.secrets().random("invitation-key"));
            add(arguments, name + "directory", settings.outbox());
        }
    }

    private void addOtherIssuers(List<String> arguments) {
        int number = 1;
        for (StandaloneSettings.Other other : settings.identity().others()) {
            String name = "charter-exchange.access.issuers[" + number++ + "].";
            add(arguments, name + "uri", other.issuer());
            add(arguments, name + "audience", other.audience());
            add(arguments, name + "scope-claim", other.scopeClaim());
        }
    }

    private String audience() {
        String external = settings.identity().audience();
        return external != null ? external : IdentitySettings.AUDIENCE;
    }

    private static List<String> common(int port) {
        List<String> arguments = new ArrayList<>();
        Map.of(
                        "server.address", "127.0.0.1",
                        "server.port", port,
                        "spring.main.log-startup-info", false,
                        "logging.level.root", "warn",
                        "logging.level.org.springdoc", "error",
                        "logging.level.org.charterexchange", "info")
                .forEach((name, value) -> add(arguments, name, value));
        return arguments;
    }

    private static void add(List<String> arguments, String name, Object value) {
        arguments.add("--" + name + "=" + value);
    }
}
