package org.charterexchange.standalone.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** The running provider. */
public final class IdentityServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final IdentitySettings settings;

    private IdentityServer(ConfigurableApplicationContext context, IdentitySettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /** Starts the provider; its configuration is in {@code identity.yml}. */
    public static IdentityServer start(IdentitySettings settings) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(IdentityApplication.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties("spring.config.name=identity", "server.port=" + settings.port())
                .initializers((GenericApplicationContext starting) ->
                        starting.registerBean(IdentitySettings.class, () -> settings))
                .run();
        return new IdentityServer(context, settings);
    }

    /** An access token for the API in the name of a demo user, for as long as given. */
    public String token(DemoUser user, Duration lifetime, Clock clock) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(settings.issuer().toString())
                .subject(user.username())
                .audience(List.of(IdentitySettings.AUDIENCE))
                .issuedAt(now)
                .expiresAt(now.plus(lifetime))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return context.getBean(JwtEncoder.class)
                .encode(JwtEncoderParameters.from(header, claims))
                .getTokenValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
