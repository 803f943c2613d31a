package org.charterexchange.frontend.upstream;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** One pool of connections for whatever these pages ask of others. */
@Configuration(proxyBeanMethods = false)
class ConnectionsConfiguration {
    @Bean(destroyMethod = "dispose")
    ConnectionProvider connections(ConnectionSettings settings) {
        return ConnectionProvider.builder("pages").maxIdleTime(settings.idle()).build();
    }

    @Bean
    ReactorClientHttpConnector connector(ConnectionProvider connections, ApiSettings settings) {
        return new ReactorClientHttpConnector(HttpClient.create(connections).responseTimeout(settings.timeout()));
    }
}
