package org.charterexchange.service;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration;

/**
 * The API as a program; its settings are in {@code service.yml}.
 */
@SpringBootApplication(exclude = ReactiveUserDetailsServiceAutoConfiguration.class)
public class ServiceApplication {

    /** The program, ready to run beside others in one process. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(ServiceApplication.class)
                .web(WebApplicationType.REACTIVE)
                .bannerMode(Banner.Mode.OFF)
                .properties("spring.config.name=service");
    }

    public static void main(String[] arguments) {
        builder().run(arguments);
    }
}
