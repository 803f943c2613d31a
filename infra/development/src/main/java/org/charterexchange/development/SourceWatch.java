package org.charterexchange.development;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes changes of the sources over: compiles the modules concerned and starts the programs that use them again. */
final class SourceWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SourceWatch.class);

    private final Path root;
    private final ModuleCompiler compiler;
    private final ReloadingPrograms programs;
    private final Map<SourceModule, SourceSnapshot> takenOver;
    private final Set<SourceModule> pending = EnumSet.noneOf(SourceModule.class);
    private Map<SourceModule, SourceSnapshot> before;

    /** Counts the sources as they are now as compiled. */
    SourceWatch(Path root, ModuleCompiler compiler, ReloadingPrograms programs) {
        this.root = root;
        this.compiler = compiler;
        this.programs = programs;
        this.takenOver = snapshots();
        this.before = snapshots();
    }

    /** Looks for changes for as long as the process lives. */
    void run(Duration every) {
        try {
            while (true) {
                Thread.sleep(every.toMillis());
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a change over once nothing has changed any more since the last look: an editor may be writing still. */
    void look() {
        try {
            Map<SourceModule, SourceSnapshot> now = snapshots();
            if (now.equals(before) && !now.equals(takenOver)) {
                takeOver(now);
            }
            before = now;
        } catch (IOException | RuntimeException failed) {
            LOG.error("A change was not taken over; it is tried again with the next", failed);
        }
    }

    private void takeOver(Map<SourceModule, SourceSnapshot> now) throws IOException {
        long start = System.nanoTime();
        Set<SourceModule> changed = EnumSet.noneOf(SourceModule.class);
        now.forEach((module, snapshot) -> {
            if (!snapshot.equals(takenOver.put(module, snapshot))) {
                changed.add(module);
            }
        });
        pending.addAll(SourceModule.affectedBy(changed));
        LOG.info("Changed: {}", changed);
        for (SourceModule module : pending) {
            String complaints = compiler.compile(module.java(root), module.resources(root), module.classes(root));
            if (!complaints.isEmpty()) {
                LOG.error("{} goes on as it was, for it does not compile:\n{}", module, complaints);
                return;
            }
        }
        long compiled = millisecondsSince(start);
        programs.restart(pending);
        pending.clear();
        LOG.info("Running again after {} ms, {} of them to compile", millisecondsSince(start), compiled);
    }

    private static long millisecondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private Map<SourceModule, SourceSnapshot> snapshots() {
        Map<SourceModule, SourceSnapshot> snapshots = new EnumMap<>(SourceModule.class);
        for (SourceModule module : SourceModule.values()) {
            snapshots.put(module, module.snapshot(root));
        }
        return snapshots;
    }
}
