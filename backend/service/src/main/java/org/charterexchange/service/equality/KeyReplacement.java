package org.charterexchange.service.equality;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Seals everything with the current key when the service starts, so that the key before can be taken away.
 */
@Component
class KeyReplacement implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KeyReplacement.class);

    private final EqualityAnswers equality;

    KeyReplacement(EqualityAnswers equality) {
        this.equality = equality;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        equality.sealAnew()
                .subscribe(
                        done -> {
                            if (done > 0) {
                                LOG.info("{} sets of answers are sealed with the current key", done);
                            }
                        },
                        failure -> LOG.warn("Answers stay sealed with an earlier key until the next start", failure));
    }
}
