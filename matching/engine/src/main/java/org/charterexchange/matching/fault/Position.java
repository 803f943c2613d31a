package org.charterexchange.matching.fault;

/** Where in an input a fault is. */
public sealed interface Position {

    /**
     * In JSON.
     *
     * @param text a JSON pointer (RFC 6901); empty for the whole document
     */
    record JsonPointer(String text) implements Position {}

    /**
     * In a file of lines.
     *
     * @param line from 1
     * @param column from 1, in characters
     */
    record LineAndColumn(int line, int column) implements Position {}
}
