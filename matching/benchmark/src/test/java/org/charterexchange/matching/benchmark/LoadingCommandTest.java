package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LoadingCommandTest {

    @Test
    void timeAndMemoryOfReadingAndCompilingAreTold() {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new Benchmark())
                .setOut(new PrintWriter(out))
                .execute("loading", "--candidates", "30", "--pairs", "5");
        assertThat(code).isZero();
        assertThat(out.toString())
                .startsWith("30 candidates, ")
                .containsPattern("together: +[0-9.]+ s, [0-9.]+ s of processor time, peak memory [0-9]+ MiB");
    }
}
