package org.charterexchange.development;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** A program that stops takes its event loops with it; those that the process shares would stop the others' requests too. */
@Configuration(proxyBeanMethods = false)
class OwnEventLoops {

    @Bean
    ReactorResourceFactory reactorResources() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }
}
