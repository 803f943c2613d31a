package org.charterexchange.service.limits;

import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where a request comes from: the address of the connection, unless that is a trusted proxy's; then the last address that
 * the proxies saw and that is none of theirs.
 */
final class SenderAddress {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int MOST_HOPS = 20;
    private static final int NETWORK_BYTES = 8;

    private final List<IpSubnetFilterRule> proxies;

    SenderAddress(List<IpSubnetFilterRule> proxies) {
        this.proxies = List.copyOf(proxies);
    }

    /** The address in a form that is the same for everybody behind it; of IPv6 the network alone, which is one sender's. */
    String of(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote == null || remote.getAddress() == null) {
            return "unknown";
        }
        InetAddress sender = remote.getAddress();
        List<String> hops = hops(request);
        for (int hop = 0; hop < hops.size() && isProxy(sender); hop++) {
            InetAddress before = parsed(hops.get(hop));
            if (before == null) {
                break;
            }
            sender = before;
        }
        return shown(sender);
    }

    /** What was forwarded, the nearest first; more than a few hops are not believed. */
    private static List<String> hops(ServerHttpRequest request) {
        List<String> hops = Arrays.asList(
                String.join(",", request.getHeaders().getOrEmpty(FORWARDED)).split(",", MOST_HOPS + 1));
        if (hops.size() > MOST_HOPS) {
            return List.of();
        }
        Collections.reverse(hops);
        return hops;
    }

    private boolean isProxy(InetAddress address) {
        InetSocketAddress asked = new InetSocketAddress(address, 0);
        return proxies.stream().anyMatch(proxy -> proxy.matches(asked));
    }

    /** An address in figures; never a name, which would have to be looked up. */
    private static @Nullable InetAddress parsed(String text) {
        return NetUtil.createInetAddressFromIpAddressString(text.strip());
    }

    private static String shown(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? "net " + Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))
                : Objects.requireNonNull(address.getHostAddress());
    }
}
