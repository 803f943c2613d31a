package org.charterexchange.matching.result;

/**
 * Which instance a result answers.
 *
 * @param name the instance's name
 * @param sha256 the SHA-256 of the bytes that were read, 64 lower-case hexadecimal digits
 */
public record InstanceReference(String name, String sha256) {}
