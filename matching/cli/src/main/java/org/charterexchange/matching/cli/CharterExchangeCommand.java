package org.charterexchange.matching.cli;

import java.io.PrintWriter;
import org.charterexchange.matching.EngineVersion;
import org.charterexchange.matching.cli.audit.AuditVerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The program: its subcommands and its exit codes. */
@Command(
        name = "charter-exchange",
        description = "Matches people and placements, proves how good the matching is, and explains it.",
        subcommands = {
            SolveCommand.class,
            VerifyCommand.class,
            ExplainCommand.class,
            GenerateCommand.class,
            ConvertCommand.class,
            CompareCommand.class,
            AuditVerifyCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = CharterExchangeCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the result is wrong (verify), the trail is broken (audit-verify)",
            "2:wrong usage",
            "3:the input was refused; every fault is listed",
            "70:an error in the program"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  charter-exchange generate --candidates 500 --seed 1 --out round.json",
            "  charter-exchange solve round.json --seconds 10 --seed 1 --out result.json",
            "  charter-exchange verify round.json result.json",
            "  charter-exchange explain round.json result.json candidate-000001",
            "  charter-exchange compare round.json --seconds 5",
            "  charter-exchange convert votes.soi --out round.json",
            "  charter-exchange audit-verify audit.ndjson --key public.pem"
        })
public final class CharterExchangeCommand {

    /** Runs the program and ends the process. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The program, ready to execute; writes to standard output and error unless told otherwise. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new CharterExchangeCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, failed, result) -> {
            PrintWriter err = failed.getErr();
            int code = ErrorReporter.report(exception, err);
            err.flush();
            return code;
        });
        return line;
    }

    /** Tells the version. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"charter-exchange " + EngineVersion.current()};
        }
    }
}
