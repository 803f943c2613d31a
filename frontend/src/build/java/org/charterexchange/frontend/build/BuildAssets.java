package org.charterexchange.frontend.build;

import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Compiles the style sheet and gathers the fonts and scripts of others, at build time and without Node.
 *
 * <p>Arguments: the module's directory, then the directory of what is served to browsers.
 */
public final class BuildAssets {
    private static final String LIBRARY = "target/govuk-frontend";

    /** A file inside a jar of the class path, and the name it is served under. */
    private record Wanted(String jar, String entry, String servedAs) {}

    private static final List<Wanted> WANTED = List.of(
            new Wanted("inter", "files/inter-latin-400-normal.woff2", "fonts/inter-latin-400.woff2"),
            new Wanted("inter", "files/inter-latin-600-normal.woff2", "fonts/inter-latin-600.woff2"),
            new Wanted("inter", "files/inter-latin-ext-400-normal.woff2", "fonts/inter-latin-ext-400.woff2"),
            new Wanted("inter", "files/inter-latin-ext-600-normal.woff2", "fonts/inter-latin-ext-600.woff2"),
            new Wanted("inter", "LICENSE", "fonts/LICENSE"),
            new Wanted("htmx.org", "dist/htmx.min.js", "htmx/htmx.min.js"),
            new Wanted("htmx.org", "LICENSE", "htmx/LICENSE"),
            new Wanted("htmx-ext-sse", "sse.js", "htmx/sse.js"));

    private BuildAssets() {}

    public static void main(String[] arguments) throws Exception {
        Path module = Path.of(arguments[0]);
        Path served = Files.createDirectories(Path.of(arguments[1]));
        for (Wanted wanted : WANTED) {
            copy(wanted, served.resolve(wanted.servedAs()));
        }
        unpackStyles(module.resolve(LIBRARY));
        Files.writeString(served.resolve("app.css"), styleSheet(module));
    }

    /**
     * Compiles the style sheet.
     *
     * @param module the module's directory, which was built before
     */
    public static String styleSheet(Path module) throws Exception {
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setQuietDeps(true);
            compiler.addSilenceDeprecation("import");
            compiler.setLoadPaths(List.of(module.resolve(LIBRARY).toFile(), module.resolve("src/main/parts").toFile()));
            return compiler.compileFile(module.resolve("src/main/styles/app.scss").toFile()).getCss();
        }
    }

    /** The Sass of GOV.UK Frontend alone: its fonts and its images stay in the jar. */
    private static void unpackStyles(Path target) throws IOException {
        try (JarFile jar = new JarFile(jar("govuk-frontend"))) {
            for (JarEntry entry : jar.stream().filter(each -> each.getName().endsWith(".scss")).toList()) {
                String name = entry.getName();
                Path file = target.resolve(name.substring(name.indexOf("/dist/govuk/") + "/dist/".length()));
                Files.createDirectories(file.getParent());
                write(jar, entry, file);
            }
        }
    }

    private static void copy(Wanted wanted, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (JarFile jar = new JarFile(jar(wanted.jar()))) {
            JarEntry entry = jar.stream()
                    .filter(each -> each.getName().endsWith("/" + wanted.entry()))
                    .findFirst()
                    .orElseThrow(() -> new IOException(wanted + " is not in its jar"));
            write(jar, entry, target);
        }
    }

    private static void write(JarFile jar, JarEntry entry, Path target) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static File jar(String artifact) throws IOException {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().matches(artifact + "-[0-9].*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IOException("no jar of " + artifact + " on the class path"));
    }
}
