package org.charterexchange.service.problems;

import org.charterexchange.contract.faults.FaultMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The words for faults, read when the service starts.
 */
@Configuration(proxyBeanMethods = false)
class FaultMessagesConfiguration {

    @Bean
    FaultMessages faultMessages() {
        return FaultMessages.read();
    }
}
