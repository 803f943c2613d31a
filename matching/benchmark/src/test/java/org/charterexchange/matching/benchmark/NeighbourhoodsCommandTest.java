package org.charterexchange.matching.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class NeighbourhoodsCommandTest {

    @Test
    void tellsTimesOfEverySolverOnProgrammesOfTheEnginesNeighbourhoods() {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new Benchmark())
                .setOut(new PrintWriter(out))
                .execute(
                        "neighbourhoods",
                        "--sizes=30",
                        "--pairs=4",
                        "--seeds=2",
                        "--programmes=2",
                        "--seconds=60",
                        "--solvers=engine,ojalgo,cbc");
        assertThat(code).isZero();
        assertThat(out.toString())
                .startsWith("### 30 candidates, about 4 eligible pairs each")
                .containsPattern("4 programmes of [0-9, ]+ variables, [0-9, ]+ rows and [0-9, ]+ coefficients")
                .containsPattern("this engine\\*\\* \\| [0-9.]+ ms .* \\| 4 of 4 \\| 0 \\| 4 \\| 0 \\|")
                .containsPattern("ojAlgo \\| [0-9.]+ ms .* \\| 4 of 4 \\| 0 \\| 4 \\| 0 \\|")
                .containsPattern("CBC \\(OR-Tools\\) \\| [0-9.]+ ms .* \\| 4 of 4 \\| 0 \\| 4 \\| 0 \\|");
    }
}
