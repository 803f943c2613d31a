package org.charterexchange.frontend;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** Serves the pages; reads {@code frontend.yml}, so that it can share a process with other applications. */
@SpringBootConfiguration
@ConfigurationPropertiesScan
@ComponentScan
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveRepositoriesAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.reactive."
                    + "ReactiveOAuth2ResourceServerAutoConfiguration"
        })
public class FrontendApplication {
    /**
     * Starts the pages on their own.
     *
     * @param arguments settings as {@code --name=value}
     */
    public static void main(String[] arguments) {
        builder().run(arguments);
    }

    /**
     * Returns the application, not yet started, for a process that runs several.
     *
     * @return a builder that names the configuration file and the kind of web application
     */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(FrontendApplication.class)
                .web(WebApplicationType.REACTIVE)
                .properties("spring.config.name=frontend");
    }
}
