package org.charterexchange.service.idempotency;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.charterexchange.contract.ApiPaths;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.problems.Fault;
import org.charterexchange.service.problems.ProblemException;
import org.charterexchange.service.problems.ProblemType;
import org.charterexchange.service.storage.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets an unsafe request with an idempotency key act once: sent again within a day it is answered as the first time.
 *
 * <p>It stands behind the access check, so that a key belongs to one person or system; without sign-in nobody's answer is
 * kept, and the request works each time. A refused request gives its key back, since it did nothing. Where a crash came
 * between the action and the kept answer, the request works again with the same ids and meets what it made before.
 */
@Component
@Order(0)
class IdempotencyFilter implements WebFilter {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final int MOST_BYTES = 8 << 20;
    private static final Duration RENEWED = IdempotencyKeyStore.WORK.dividedBy(6);

    private final IdempotencyKeyStore keys;

    IdempotencyFilter(IdempotencyKeyStore keys) {
        this.keys = keys;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String key = exchange.getRequest().getHeaders().getFirst(ApiPaths.IDEMPOTENCY_KEY);
        if (key == null || SAFE.contains(exchange.getRequest().getMethod())) {
            return chain.filter(exchange);
        }
        if (!KEY.matcher(key).matches()) {
            return Mono.error(ProblemException.of(
                    ProblemType.MALFORMED,
                    List.of(Fault.of(ApiPaths.IDEMPOTENCY_KEY, key, FaultCodes.IDEMPOTENCY_KEY))));
        }
        Mono<byte[]> body = DataBufferUtils.join(exchange.getRequest().getBody(), MOST_BYTES)
                .map(IdempotencyFilter::bytes)
                .defaultIfEmpty(new byte[0]);
        return exchange.getPrincipal()
                .map(holder -> Optional.of(holder.getName()))
                .defaultIfEmpty(Optional.empty())
                .flatMap(owner -> owner.map(whose ->
                                body.flatMap(bytes -> once(exchange, chain, RequestHash.sha256(whose, key), bytes)))
                        .orElseGet(() -> chain.filter(exchange)));
    }

    private Mono<Void> once(ServerWebExchange exchange, WebFilterChain chain, byte[] keyHash, byte[] body) {
        String holder = UUID.randomUUID().toString();
        return keys.take(RequestHash.hex(keyHash), holder, RequestHash.of(exchange.getRequest(), body))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(before -> before.map(answer -> replay(exchange.getResponse(), answer))
                        .orElseGet(() -> work(exchange, chain, keyHash, holder, body)));
    }

    private Mono<Void> work(
            ServerWebExchange exchange, WebFilterChain chain, byte[] keyHash, String holder, byte[] body) {
        String id = RequestHash.hex(keyHash);
        RecordingResponse response = new RecordingResponse(
                exchange.getResponse(),
                (status, headers, answer) -> keys.answered(id, holder, status, headers, answer));
        ServerWebExchange recorded = exchange.mutate()
                .request(new RepeatedRequest(exchange.getRequest(), body))
                .response(response)
                .build();
        Mono<Void> done = chain.filter(recorded)
                .then(Mono.defer(response::recordIfEmpty))
                .contextWrite(context -> Ids.derivedFrom(context, keyHash))
                .onErrorResume(failure -> keys.release(id, holder).then(Mono.error(failure)));
        return Mono.using(() -> renewing(id, holder).subscribe(), renewals -> done, Disposable::dispose);
    }

    /** A renewal that fails is made up for by the next. */
    private Flux<Void> renewing(String id, String holder) {
        return Flux.interval(RENEWED)
                .onBackpressureDrop()
                .concatMap(tick -> keys.renew(id, holder).onErrorComplete(), 1);
    }

    private static Mono<Void> replay(ServerHttpResponse response, IdempotencyKeyUse answer) {
        return Mono.defer(() -> {
            response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
            answer.headers().forEach((name, value) -> response.getHeaders().set(name, value.toString()));
            byte[] body = answer.body();
            return body.length == 0
                    ? response.setComplete()
                    : response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
        });
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
