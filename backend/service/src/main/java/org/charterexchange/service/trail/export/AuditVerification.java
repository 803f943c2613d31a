package org.charterexchange.service.trail.export;

import org.charterexchange.contract.audit.AuditVerificationView;
import org.charterexchange.service.audit.chains.CheckpointKeys;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.StringDecoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Verifies exports that somebody sends, as they arrive.
 */
@Component
public class AuditVerification {

    private static final int LONGEST_LINE = 8 << 20;
    private static final ResolvableType TEXT = ResolvableType.forClass(String.class);

    private final CheckpointKeys keys;
    private final StringDecoder lines = StringDecoder.allMimeTypes();

    AuditVerification(CheckpointKeys keys) {
        this.keys = keys;
        lines.setMaxInMemorySize(LONGEST_LINE);
    }

    /** What the verification of this export shows. */
    public Mono<AuditVerificationView> verify(Flux<DataBuffer> export) {
        return lines.decode(export, TEXT, null, null)
                .publishOn(Schedulers.boundedElastic())
                .reduceWith(() -> new ExportCheck(keys), ExportCheck::accept)
                .map(ExportCheck::finish);
    }
}
