package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LoadingCommandTest {

    @Test
    void tellsTimeAndMemoryOfReadingAndCompiling() {
        assertThat(told("--candidates", "30", "--pairs", "5"))
                .startsWith("30 candidates, ")
                .containsPattern("together: +[0-9.]+ s, [0-9.]+ s of processor time, peak memory [0-9]+ MiB");
    }

    @Test
    void hasEveryCandidateApplyToEveryPlacement() {
        assertThat(told("--candidates", "30", "--everywhere", "20"))
                .startsWith("30 candidates, 20 placements, 600 applications, ");
    }

    private static String told(String... options) {
        StringWriter out = new StringWriter();
        String[] arguments = new String[options.length + 1];
        arguments[0] = "loading";
        System.arraycopy(options, 0, arguments, 1, options.length);
        int code = new CommandLine(new Benchmark()).setOut(new PrintWriter(out)).execute(arguments);
        assertThat(code).isZero();
        return out.toString();
    }
}
