package org.charterexchange.matching.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterexchange.matching.generate.Generator;
import org.charterexchange.matching.generate.GeneratorSettings;
import org.charterexchange.matching.generate.SpecialCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Generates an instance. */
@Command(
        name = "generate",
        description = "Draws an instance by seed; the same options give the same bytes on any machine.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  charter-exchange generate --candidates 500 --seed 1 --out round.json",
            "  charter-exchange generate --candidates 1000 --seed 2 --pairs 11 --special every_kind > round.json"
        })
final class GenerateCommand implements Callable<Integer> {

    /** How many conflicts, pins, links and the like. */
    enum Special {
        NONE,
        FEW,
        EVERY_KIND;

        private SpecialCases cases() {
            return switch (this) {
                case NONE -> SpecialCases.NONE;
                case FEW -> SpecialCases.FEW;
                case EVERY_KIND -> SpecialCases.EVERY_KIND;
            };
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--candidates", paramLabel = "N", required = true, description = "How many, 0 to 1000000.")
    private int candidates;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "0", description = "Any number; 0 if not given.")
    private long seed;

    @Option(
            names = "--pairs",
            paramLabel = "P",
            defaultValue = "4",
            description = "About how many eligible placements a candidate has, 1 to 50; ${DEFAULT-VALUE} if not given.")
    private int pairs;

    @Option(
            names = "--special",
            paramLabel = "KIND",
            defaultValue = "FEW",
            description = "Conflicts, pins, links and so on: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Special special;

    @Option(names = "--out", paramLabel = "INSTANCE", description = "Where to write it; standard output if not given.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        GeneratorSettings settings = settings();
        if (out == null) {
            Generator.write(settings, System.out);
            return 0;
        }
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out), 1 << 16)) {
            Generator.write(settings, stream);
        }
        return 0;
    }

    private GeneratorSettings settings() {
        try {
            return new GeneratorSettings(candidates, seed, pairs, special.cases());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage() + ".", e);
        }
    }
}
