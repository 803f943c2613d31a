package org.charterexchange.service.imports;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import reactor.util.retry.Retry;

/**
 * Finishes interrupted imports after every start, without keeping the start waiting.
 */
@Component
class ImportResumption implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportResumption.class);

    private final Imports imports;

    ImportResumption(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        imports.resume()
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofMinutes(1)))
                .subscribe(done -> {}, failure -> LOG.error("An interrupted import is not finished", failure));
    }
}
