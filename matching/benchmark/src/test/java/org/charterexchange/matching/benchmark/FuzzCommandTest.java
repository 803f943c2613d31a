package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FuzzCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theEngineAndCpSatFindTheSameOptimumOfOddInstances() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(new Benchmark())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute("fuzz", "--instances", "60", "--most", "6", "--steps", "5000", "--kept", folder.toString());
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(out.toString()).contains("PROVEN_OPTIMAL", "REFUSED_WHEN_READ");
    }
}
