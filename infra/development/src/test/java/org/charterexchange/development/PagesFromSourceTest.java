package org.charterexchange.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableReactiveWebApplicationContext;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;

class PagesFromSourceTest {

    private static final String RESOURCES = "src/main/resources/frontend/";

    @TempDir
    Path frontend;

    private Sources sources;

    @BeforeEach
    void makeThePages() {
        sources = new Sources(frontend);
        sources.write(
                RESOURCES + "pages/shop.html",
                "<p th:text=\"#{shop.open}\"></p><i th:replace=\"~{parts/app-till/app-till}\"></i>");
        sources.write("src/main/parts/app-till/app-till.html", "<b>Till</b>");
        sources.write("src/main/parts/app-till/app-till.js", "export default 1;");
        sources.write("src/main/styles/app.scss", "$ink: black; p { color: $ink; }");
        sources.write(RESOURCES + "messages/shop.properties", "shop.open=Open");
        sources.write(RESOURCES + "messages/shop_cy.properties", "shop.open=Ar agor");
    }

    private void run(Consumer<AssertableReactiveWebApplicationContext> test) {
        String[] settings = PagesFromSource.settings(frontend).stream()
                .map(setting -> setting.substring(2))
                .toArray(String[]::new);
        new ReactiveWebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        PropertyPlaceholderAutoConfiguration.class,
                        ThymeleafAutoConfiguration.class,
                        WebFluxAutoConfiguration.class))
                .withUserConfiguration(PagesFromSource.class)
                .withPropertyValues("spring.messages.basename=frontend/messages/shop")
                .withPropertyValues(settings)
                .run(test::accept);
    }

    private static String page(AssertableReactiveWebApplicationContext context, String language) {
        return context.getBean(ISpringWebFluxTemplateEngine.class)
                .process("pages/shop", new Context(Locale.forLanguageTag(language)));
    }

    private static String get(AssertableReactiveWebApplicationContext context, String path) {
        return String.valueOf(WebTestClient.bindToApplicationContext(context.getSourceApplicationContext())
                .build()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Cache-Control", "no-store.*")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void readsTemplatesAndTheirPartsForEachRequest() {
        run(context -> {
            assertThat(page(context, "en")).isEqualTo("<p>Open</p><b>Till</b>");

            sources.write(
                    RESOURCES + "pages/shop.html",
                    "<h1 th:text=\"#{shop.open}\"></h1><i th:replace=\"~{parts/app-till/app-till}\"></i>");
            sources.write("src/main/parts/app-till/app-till.html", "<b>Basket</b>");

            assertThat(page(context, "en")).isEqualTo("<h1>Open</h1><b>Basket</b>");
        });
    }

    @Test
    void readsTheMessagesOfBothLanguages() {
        run(context -> assertThat(page(context, "cy")).startsWith("<p>Ar agor</p>"));
    }

    @Test
    void servesScriptsAndStylesAsTheirSourcesAre() {
        run(context -> {
            assertThat(get(context, "/assets/parts/app-till/app-till.js")).isEqualTo("export default 1;");
            assertThat(get(context, "/assets/app.css")).contains("p{color:#000}");

            sources.write("src/main/parts/app-till/app-till.js", "export default 2;");
            sources.write("src/main/styles/app.scss", "p { color: red; }");

            assertThat(get(context, "/assets/parts/app-till/app-till.js")).isEqualTo("export default 2;");
            assertThat(get(context, "/assets/app.css")).contains("p{color:red}");
        });
    }
}
