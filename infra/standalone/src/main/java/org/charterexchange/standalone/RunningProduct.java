package org.charterexchange.standalone;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.mongodb.EmbeddedMongo;
import org.charterexchange.mongodb.EmbeddedMongoSettings;
import org.charterexchange.standalone.demo.DemoLoader;
import org.charterexchange.standalone.identity.DemoUser;
import org.charterexchange.standalone.identity.IdentityServer;
import org.charterexchange.standalone.identity.IdentitySettings;
import org.jspecify.annotations.Nullable;

/** The running product. */
final class RunningProduct implements AutoCloseable {

    private static final String DATABASE = "exchange";
    private static final Duration LOADING_TAKES_AT_MOST = Duration.ofMinutes(30);

    private final StandaloneSettings settings;
    private final Closer parts = new Closer();
    private final @Nullable IdentityServer identity;

    private RunningProduct(StandaloneSettings settings) {
        this.settings = settings;
        this.identity = settings.embedsIdentity() ? parts.register(IdentityServer.start(identitySettings())) : null;
    }

    /** Starts the identity provider, the database, the API and the pages; what was started is closed if one fails. */
    static RunningProduct start(StandaloneSettings settings, ProgramStarter starter) {
        RunningProduct product = new RunningProduct(settings);
        try {
            product.startRest(starter);
            return product;
        } catch (RuntimeException failed) {
            product.close();
            throw failed;
        }
    }

    private void startRest(ProgramStarter starter) {
        ApplicationLauncher applications = new ApplicationLauncher(settings, starter);
        parts.register(applications.startService(mongoUri()));
        parts.register(applications.startFrontend(clientId(), clientSecret()));
    }

    private String mongoUri() {
        String external = settings.mongodb().uri();
        return external != null
                ? external
                : parts.register(EmbeddedMongo.open(
                                settings.data().resolve("exchange.mv"), EmbeddedMongoSettings.defaults()))
                        .connectionString(DATABASE);
    }

    private IdentitySettings identitySettings() {
        return new IdentitySettings(
                settings.secrets(),
                settings.ports().identity(),
                settings.frontend(),
                IdentitySettings.FIRST,
                Scopes.ALL);
    }

    private String clientId() {
        return identity != null
                ? IdentitySettings.PAGES_CLIENT
                : given("client-id", settings.identity().clientId());
    }

    private String clientSecret() {
        return identity != null
                ? identitySettings().clientSecret()
                : given("client-secret", settings.identity().clientSecret());
    }

    private static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new StartRefusedException(
                    "With an external identity provider charter.identity." + name + " is needed");
        }
        return value;
    }

    /** What loads the demo data, where demo users can sign in at the embedded provider. */
    Optional<DemoLoader> demo() {
        if (identity == null || !settings.offersDemo()) {
            return Optional.empty();
        }
        Clock clock = Clock.systemUTC();
        String token = identity.token(DemoUser.PROGRAMME, LOADING_TAKES_AT_MOST, clock);
        return Optional.of(new DemoLoader(settings.api(), settings.issuer(), token, clock));
    }

    @Override
    public void close() {
        parts.close();
    }
}
