package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The parts of a Markdown file that are written by a program and by nobody else, each between two marks with its name. */
final class MeasuredSection {

    private MeasuredSection() {}

    /**
     * Replaces what stands between the two marks of a name.
     *
     * @throws IOException where the file cannot be read or written, or has no marks
     */
    static void replace(Path file, String name, String text) throws IOException {
        String beginning = "<!-- " + name + ": begin -->";
        String ending = "<!-- " + name + ": end -->";
        String before = Files.readString(file);
        int begin = before.indexOf(beginning);
        int end = before.indexOf(ending);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " has no lines " + beginning + " and " + ending);
        }
        Files.writeString(
                file, before.substring(0, begin + beginning.length()) + "\n" + text + "\n" + before.substring(end));
    }
}
