package org.charterexchange.development;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterexchange.standalone.Program;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

/** Starts a program with the classes that its modules have at that moment. */
record ProgramLoader(Path root, Program program) {

    private String mainClass() {
        return switch (program) {
            case SERVICE -> "org.charterexchange.service.ServiceApplication";
            case FRONTEND -> "org.charterexchange.frontend.FrontendApplication";
        };
    }

    SourceModule module() {
        return switch (program) {
            case SERVICE -> SourceModule.SERVICE;
            case FRONTEND -> SourceModule.FRONTEND;
        };
    }

    /** @param arguments its settings, to which those of development are added */
    ConfigurableApplicationContext start(List<String> arguments) {
        List<Path> classes = module().withWhatItUses().stream()
                .map(module -> module.classes(root))
                .toList();
        ModuleClassLoader loader = new ModuleClassLoader(classes, ProgramLoader.class.getClassLoader());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return prepared(loader).run(all(arguments));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A request that is under way, such as the events of a run, does not hold up the next start. */
    private String[] all(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.add("--server.shutdown=immediate");
        if (program == Program.FRONTEND) {
            all.addAll(PagesFromSource.settings(root.resolve("frontend")));
        }
        return all.toArray(String[]::new);
    }

    private SpringApplicationBuilder prepared(ClassLoader loader) {
        try {
            SpringApplicationBuilder builder = (SpringApplicationBuilder)
                    loader.loadClass(mainClass()).getMethod("builder").invoke(null);
            builder.sources(OwnEventLoops.class);
            if (program == Program.FRONTEND) {
                builder.sources(PagesFromSource.class);
            }
            return builder.resourceLoader(new DefaultResourceLoader(loader))
                    .bannerMode(Banner.Mode.OFF)
                    .registerShutdownHook(false);
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(mainClass() + " has no static method builder()", changed);
        }
    }
}
