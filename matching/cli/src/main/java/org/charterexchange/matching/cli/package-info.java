/**
 * The engine as a program for the command line: a class for each command, which reads files, uses the engine's face and
 * prints what comes of it. What a command computes belongs in the engine; checking an audit trail is in {@code audit}.
 */
@NullMarked
package org.charterexchange.matching.cli;

import org.jspecify.annotations.NullMarked;
