package org.charterexchange.service.idempotency;

import java.util.List;
import org.bson.Document;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the answer before it is sent.
 */
final class RecordingResponse extends ServerHttpResponseDecorator {

    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);
    private static final int USUAL = 200;

    private final Recorder recorder;
    private boolean recorded;

    /** Keeps an answer. */
    @FunctionalInterface
    interface Recorder {
        Mono<Void> record(int status, Document headers, byte[] body);
    }

    RecordingResponse(ServerHttpResponse response, Recorder recorder) {
        super(response);
        this.recorder = recorder;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return DataBufferUtils.join(body)
                .map(RecordingResponse::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(bytes -> record(bytes)
                        .then(super.writeWith(
                                Mono.fromSupplier(() -> bufferFactory().wrap(bytes)))));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return writeWith(Flux.from(body).concatMap(part -> part));
    }

    /** Keeps an answer that had no body. */
    Mono<Void> recordIfEmpty() {
        return recorded ? Mono.empty() : record(new byte[0]);
    }

    private Mono<Void> record(byte[] body) {
        recorded = true;
        HttpStatusCode status = getStatusCode();
        Document headers = new Document();
        for (String name : KEPT) {
            String value = getHeaders().getFirst(name);
            if (value != null) {
                headers.append(name, value);
            }
        }
        return recorder.record(status == null ? USUAL : status.value(), headers, body);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
