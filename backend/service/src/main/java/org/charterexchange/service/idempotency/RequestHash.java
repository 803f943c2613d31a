package org.charterexchange.service.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.charterexchange.contract.ApiPaths;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * What makes two requests the same: method, address, version, content type and body.
 */
final class RequestHash {

    private RequestHash() {}

    static String of(ServerHttpRequest request, byte[] body) {
        HttpHeaders headers = request.getHeaders();
        MessageDigest digest = digest(
                request.getMethod().name(),
                request.getURI().getRawPath(),
                String.valueOf(request.getURI().getRawQuery()),
                String.valueOf(headers.getFirst(ApiPaths.IF_MATCH)),
                String.valueOf(headers.getFirst(HttpHeaders.CONTENT_TYPE)));
        digest.update(body);
        return hex(digest.digest());
    }

    static byte[] sha256(String... parts) {
        return digest(parts).digest();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest digest(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
