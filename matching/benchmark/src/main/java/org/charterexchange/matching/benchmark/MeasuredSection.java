package org.charterexchange.matching.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a Markdown file that is written by a program and by nobody else. */
final class MeasuredSection {

    static final String BEGIN = "<!-- measured: begin -->";
    static final String END = "<!-- measured: end -->";

    private MeasuredSection() {}

    /**
     * Replaces what stands between the two marks.
     *
     * @throws IOException where the file cannot be read or written, or has no marks
     */
    static void replace(Path file, String text) throws IOException {
        String before = Files.readString(file);
        int begin = before.indexOf(BEGIN);
        int end = before.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " has no lines " + BEGIN + " and " + END);
        }
        Files.writeString(
                file, before.substring(0, begin + BEGIN.length()) + "\n" + text + "\n" + before.substring(end));
    }
}
