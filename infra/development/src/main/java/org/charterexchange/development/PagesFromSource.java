package org.charterexchange.development;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/** What pages are made of is read from the frontend's source folder for each request, and none of it is kept. */
@Configuration(proxyBeanMethods = false)
class PagesFromSource implements WebFluxConfigurer {

    private static final String FRONTEND = "development.frontend";

    private final Path frontend;

    PagesFromSource(@Value("${" + FRONTEND + "}") Path frontend) {
        this.frontend = frontend;
    }

    /** The settings of a frontend whose module is in this folder, as {@code --name=value}. */
    static List<String> settings(Path frontend) {
        String source = folder(frontend.resolve("src/main/resources/frontend"));
        String built = folder(frontend.resolve("target/classes/frontend"));
        return List.of(
                "--" + FRONTEND + "=" + frontend,
                "--spring.thymeleaf.cache=false",
                "--spring.thymeleaf.prefix=" + source,
                "--spring.web.resources.static-locations=" + source + "static/," + built + "static/",
                "--spring.web.resources.cache.cachecontrol.no-store=true");
    }

    private static String folder(Path path) {
        String uri = path.toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    /** A part of a page is a folder of its own, from which the build takes the fragment and the script. */
    @Bean
    SpringResourceTemplateResolver parts() {
        SpringResourceTemplateResolver parts = new SpringResourceTemplateResolver();
        parts.setPrefix(folder(frontend.resolve("src/main")));
        parts.setSuffix(".html");
        parts.setResolvablePatterns(Set.of("parts/*"));
        parts.setCharacterEncoding(StandardCharsets.UTF_8.name());
        parts.setCacheable(false);
        parts.setOrder(0);
        return parts;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/parts/**")
                .addResourceLocations(folder(frontend.resolve("src/main/parts")))
                .setCacheControl(CacheControl.noStore());
    }

    @Bean
    ReloadableResourceBundleMessageSource messageSource(@Value("${spring.messages.basename}") List<String> names) {
        ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
        String source = folder(frontend.resolve("src/main/resources"));
        messages.setBasenames(names.stream().map(name -> source + name.strip()).toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setAlwaysUseMessageFormat(true);
        messages.setFallbackToSystemLocale(false);
        messages.setCacheSeconds(1);
        return messages;
    }

    @Bean
    RouterFunction<ServerResponse> styles() {
        StyleSheet styles = new StyleSheet(frontend);
        return route(GET("/assets/app.css"), request -> styles.answer());
    }
}
