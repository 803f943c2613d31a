package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.charterexchange.matching.EngineVersion;

/** Says what the figures were measured on. */
final class Hardware {

    private Hardware() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "Engine %s, %d cores (%s), JDK %s, default heap of %d MiB, one process a run.%n",
                EngineVersion.current(),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                System.getProperty("java.version"),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** The load average of the last minute, negative where it is not known. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
