package org.charterexchange.development;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/** Compiles a module whole, as the build's quick profile does; a compiler that is warm needs seconds for it. */
final class ModuleCompiler {

    private static final String JAVA = ".java";
    private static final String CLASS = ".class";

    private final JavaCompiler compiler = Objects.requireNonNull(
            ToolProvider.getSystemJavaCompiler(), "this Java has no compiler: start with that of a JDK");
    private final List<String> options;

    /** @param classPath everything that modules are compiled against, each other included */
    ModuleCompiler(String classPath) {
        this.options =
                List.of("-classpath", classPath, "--release", "17", "-parameters", "-proc:none", "-g", "-nowarn", "-d");
    }

    /**
     * Replaces a module's classes, and those of its resources that are newer than their copies.
     *
     * @return what the compiler complains of, in which case the classes are as before; empty where it compiles
     */
    String compile(Path java, Path resources, Path classes) throws IOException {
        Path fresh = Files.createTempDirectory(classes.getParent(), "changed-classes");
        try {
            String complaints = compile(java, fresh);
            if (complaints.isEmpty()) {
                for (Path stale : files(classes, CLASS)) {
                    Files.delete(stale);
                }
                copyNewer(fresh, CLASS, classes);
                copyNewer(resources, "", classes);
            }
            return complaints;
        } finally {
            FileSystemUtils.deleteRecursively(fresh);
        }
    }

    private String compile(Path java, Path target) throws IOException {
        StringWriter complaints = new StringWriter();
        List<String> into =
                Stream.concat(options.stream(), Stream.of(target.toString())).toList();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files(java, JAVA));
            boolean compiled = compiler.getTask(complaints, manager, null, into, null, sources)
                    .call();
            return compiled ? "" : complaints + "\n";
        }
    }

    private static void copyNewer(Path from, String ending, Path to) throws IOException {
        for (Path file : files(from, ending)) {
            Path copy = to.resolve(from.relativize(file));
            if (!Files.exists(copy) || Files.getLastModifiedTime(copy).compareTo(Files.getLastModifiedTime(file)) < 0) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        }
    }
}
