package org.charterexchange.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Tells commands that only read from those that may change data; an unknown command counts as one that may. */
final class ReadOnlyCommands {

    private static final Set<String> READING = Set.of(
            "find",
            "getmore",
            "killcursors",
            "count",
            "distinct",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "whatsmyuri",
            "serverstatus",
            "hostinfo",
            "connectionstatus",
            "getlog",
            "getcmdlineopts",
            "getfreemonitoringstatus",
            "getlasterror",
            "reseterror",
            "endsessions",
            "listdatabases",
            "listcollections",
            "listindexes",
            "dbstats",
            "collstats",
            "validate",
            "replsetgetstatus");

    private static final Set<String> WRITING_STAGES = Set.of("$out", "$merge");

    private ReadOnlyCommands() {}

    static boolean onlyReads(String command, Document request) {
        String name = command.toLowerCase(Locale.ROOT);
        return name.equals("aggregate") ? !writesItsResult(request) : READING.contains(name);
    }

    private static boolean writesItsResult(Document aggregation) {
        return !(aggregation.get("pipeline") instanceof Collection<?> stages)
                || stages.stream().anyMatch(ReadOnlyCommands::writes);
    }

    private static boolean writes(Object stage) {
        return !(stage instanceof Document document)
                || document.keySet().stream().anyMatch(WRITING_STAGES::contains);
    }
}
