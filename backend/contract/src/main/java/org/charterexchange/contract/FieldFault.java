package org.charterexchange.contract;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the body, or the name of the parameter or header
 * @param value the value that was sent, shortened to 200 characters; absent where none was
 * @param expected what was expected, in words
 */
public record FieldFault(String pointer, @Nullable String value, String expected) {}
