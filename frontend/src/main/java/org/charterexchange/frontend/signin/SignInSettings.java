package org.charterexchange.frontend.signin;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity providers that people can sign in at: one, and others where several organisations bring their own.
 *
 * @param issuer the first provider's issuer identifier (OpenID Connect Discovery)
 * @param clientId these pages' name there
 * @param clientSecret the secret agreed with it
 * @param name what people call the first provider, where there are several; its host where absent
 * @param others further providers, in the order in which they are offered
 */
@ConfigurationProperties("frontend.sign-in")
public record SignInSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        @Nullable String name,
        @DefaultValue List<ProviderSettings> others) {
    /** Names the first provider in {@code /oauth2/authorization/idp} and {@code /login/oauth2/code/idp}. */
    static final String FIRST = "idp";

    /** Refuses providers that could be taken for one another. */
    public SignInSettings {
        others = List.copyOf(others);
        List<ProviderSettings> all = all(issuer, clientId, clientSecret, name, others);
        requireDifferent("id", all.stream().map(ProviderSettings::id).toList());
        requireDifferent(
                "issuer", all.stream().map(each -> each.issuer().toString()).toList());
    }

    /** Returns every provider, the first one first. */
    List<ProviderSettings> providers() {
        return all(issuer, clientId, clientSecret, name, others);
    }

    /** Returns the providers' schemes, hosts and ports, which a sign-out form is sent on to. */
    public String origins() {
        return providers().stream().map(ProviderSettings::origin).distinct().collect(Collectors.joining(" "));
    }

    private static List<ProviderSettings> all(
            URI issuer, String clientId, String clientSecret, @Nullable String name, List<ProviderSettings> others) {
        List<ProviderSettings> all = new ArrayList<>();
        all.add(new ProviderSettings(FIRST, name, issuer, clientId, clientSecret));
        all.addAll(others);
        return List.copyOf(all);
    }

    private static void requireDifferent(String what, List<String> values) {
        if (values.stream().distinct().count() < values.size()) {
            throw new IllegalArgumentException(
                    "frontend.sign-in.others: every provider needs another " + what + ", not " + values);
        }
    }
}
