package org.charterexchange.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** This is no government service and must not look like one. */
class BrandTest {
    private static final Pattern BRAND =
            Pattern.compile("GDS Transport|crown|crest|govuk-header|govuk-footer", Pattern.CASE_INSENSITIVE);

    @Test
    void nothingShippedCarriesTheGovernmentsBrand() {
        Map<Path, String> shipped = ShippedFiles.texts(".css", ".html", ".js", ".svg");

        assertThat(shipped).containsKey(Path.of("static/assets/app.css")).hasSizeGreaterThan(15);
        assertThat(shipped.keySet())
                .noneMatch(file -> BRAND.matcher(shipped.getOrDefault(file, "")).find());
    }

    @Test
    void theStyleSheetUsesOurFontAndOurColours() {
        String styles = ShippedFiles.texts("app.css").getOrDefault(Path.of("static/assets/app.css"), "");

        assertThat(Stream.of("font-family:\"Inter\"", "/assets/fonts/inter-latin-400.woff2", "#34409b", "#0a6b5c"))
                .allMatch(styles::contains);
        assertThat(Stream.of("#1d70b8", "#00703c", "#003078")).noneMatch(styles::contains);
    }

    @Test
    void fontsAreShippedWithTheirLicence() {
        assertThat(ShippedFiles.all())
                .contains(
                        Path.of("static/assets/fonts/inter-latin-400.woff2"),
                        Path.of("static/assets/fonts/inter-latin-ext-600.woff2"),
                        Path.of("static/assets/fonts/LICENSE"));
    }

    @Test
    void noPageNeedsStylesOrScriptsWrittenIntoIt() {
        assertThat(ShippedFiles.texts(".html"))
                .allSatisfy((file, text) ->
                        assertThat(text).doesNotContainPattern("<style|\\sstyle=|\\sonclick=|<script(?![^>]*src=)"));
    }
}
