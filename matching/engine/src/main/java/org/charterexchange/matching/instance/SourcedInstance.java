package org.charterexchange.matching.instance;

/**
 * An instance that was read and checked.
 *
 * @param instance free of every fault of section 1 of the specification
 * @param sha256 the SHA-256 of the bytes it was read from, 64 lower-case hexadecimal digits
 */
public record SourcedInstance(Instance instance, String sha256) {}
