package org.charterexchange.service.limits;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The limits, and whom to believe about where a request comes from.
 *
 * @param address of an address, whoever sends
 * @param refusedTokens of an address whose requests carry no token that counts
 * @param person of a member
 * @param organisation of all members of an organisation together
 * @param imports of a member, imports alone
 * @param kept how many addresses, persons or organisations are counted at the same time; beyond, the quietest are forgotten
 * @param trustedProxies addresses or subnets whose {@code X-Forwarded-For} is believed; nobody's by default
 */
@ConfigurationProperties("charter-exchange.limits")
record LimitSettings(
        @Nullable RateLimit address,
        @Nullable RateLimit refusedTokens,
        @Nullable RateLimit person,
        @Nullable RateLimit organisation,
        @Nullable RateLimit imports,
        @Nullable Integer kept,
        @Nullable List<String> trustedProxies) {

    private static final int USUALLY_KEPT = 50_000;
    private static final int MOST_KEPT = 1_000_000;

    LimitSettings {
        address = Objects.requireNonNullElse(address, RateLimit.perMinute(6_000));
        refusedTokens = Objects.requireNonNullElse(refusedTokens, RateLimit.perMinute(60));
        person = Objects.requireNonNullElse(person, RateLimit.perMinute(1_200));
        organisation = Objects.requireNonNullElse(organisation, RateLimit.perMinute(12_000));
        imports = Objects.requireNonNullElse(imports, RateLimit.perMinute(60));
        kept = Objects.requireNonNullElse(kept, USUALLY_KEPT);
        trustedProxies = trustedProxies == null ? List.of() : List.copyOf(trustedProxies);
        if (kept < 1 || kept > MOST_KEPT) {
            throw new IllegalArgumentException(
                    "charter-exchange.limits.kept: expected 1 to " + MOST_KEPT + ", was " + kept);
        }
        trustedProxies.forEach(LimitSettings::rule);
    }

    /** What tells whether an address is that of a trusted proxy. */
    List<IpSubnetFilterRule> proxies() {
        return Objects.requireNonNull(trustedProxies).stream()
                .map(LimitSettings::rule)
                .toList();
    }

    private static IpSubnetFilterRule rule(String proxy) {
        String subnet = proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
        try {
            return new IpSubnetFilterRule(subnet, IpFilterRuleType.ACCEPT);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "charter-exchange.limits.trusted-proxies: expected an address or a subnet such as 10.0.0.0/8, was "
                            + proxy,
                    unknown);
        }
    }
}
