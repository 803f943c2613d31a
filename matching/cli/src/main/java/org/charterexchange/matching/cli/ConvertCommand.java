package org.charterexchange.matching.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.charterexchange.matching.convert.Conversion;
import org.charterexchange.matching.convert.FileFormat;
import org.charterexchange.matching.instance.document.InstanceWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts a public data set to an instance. */
@Command(
        name = "convert",
        description = "Turns PrefLib's orders (.soc, .soi, .toc, .toi) and OR-Library's assignment problems "
                + "(assign100, assignp800 …) into instances; a file with faults is refused, each with line and column.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  charter-exchange convert 00009-00000001.soi --organisations 20 --out round.json",
            "  charter-exchange convert assign100.txt --out assign100.json"
        })
final class ConvertCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "What to convert.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; what the name of the file says if not given.")
    private @Nullable FileFormat format;

    @Option(
            names = "--organisations",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of either sector, to which candidates and placements are dealt out in turn; "
                    + "1 if not given: one sends everybody, the other hosts everybody.")
    private int organisations;

    @Option(
            names = "--seats",
            paramLabel = "N",
            defaultValue = "0",
            description = "Of each alternative; as many as give everybody one if not given.")
    private int seats;

    @Option(names = "--out", paramLabel = "INSTANCE", description = "Where to write it; standard output if not given.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        byte[] instance = InstanceWriter.write(conversion().convert(Files.readAllBytes(file)));
        if (out == null) {
            System.out.write(instance);
            System.out.flush();
        } else {
            DocumentFiles.write(out, instance);
        }
        return 0;
    }

    private Conversion conversion() {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        FileFormat known = format == null ? FileFormat.ofFile(name).orElse(null) : format;
        if (known == null) {
            throw new ParameterException(
                    spec.commandLine(), "The name " + name + " says nothing of its format; name it with --format.");
        }
        try {
            return new Conversion(known, name, organisations, seats);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage() + ".", e);
        }
    }
}
