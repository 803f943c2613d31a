package org.charterexchange.service.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.charterexchange.contract.Problem;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Problems in English and in Welsh.
 */
class LanguageTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"service-problems", "service-rounds", "service-mail"})
    void everyTextIsThereInBothLanguagesWithTheSamePlaces(String bundle) throws IOException {
        Properties english = read(bundle + ".properties");
        Properties welsh = read(bundle + "_cy.properties");
        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(welsh.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(welsh.getProperty(key)).as(key).isNotBlank().doesNotContainPattern("(?<!')'(?!')");
        }
    }

    @Test
    void everyKindOfProblemHasItsTexts() throws IOException {
        Properties welsh = read("service-problems_cy.properties");
        assertThat(welsh.stringPropertyNames())
                .containsAll(Stream.of(ProblemType.values())
                        .flatMap(type -> Stream.of(type.titleKey(), type.detailKey()))
                        .toList());
    }

    @Test
    void theCallersLanguageDecidesAndTheTypeStays() {
        Problem welsh = inLanguage("cy-GB, en;q=0.5");
        Problem english = inLanguage("de, en;q=0.5");
        assertThat(welsh.type()).isEqualTo(english.type());
        assertThat(welsh.title()).isEqualTo("Deallwyd y cais ond ni ellir ei dderbyn");
        assertThat(english.title()).isEqualTo("The request was understood but cannot be accepted");
        assertThat(Objects.requireNonNull(welsh.errors()).get(0).expected()).isEqualTo("rhif cyfan o 1 i 200");
        assertThat(Objects.requireNonNull(english.errors()).get(0).expected())
                .isEqualTo("a whole number from 1 to 200");
        assertThat(welsh.errors().get(0).value()).isEqualTo("0");
    }

    private Problem inLanguage(String accepted) {
        return problem(
                anonymous().get().uri("/organisations?limit=0").header("Accept-Language", accepted), 422, "invalid");
    }

    private static int places(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Properties read(String resource) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(new ClassPathResource(resource), "UTF-8"));
    }
}
