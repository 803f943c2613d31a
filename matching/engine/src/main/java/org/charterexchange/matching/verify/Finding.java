package org.charterexchange.matching.verify;

/**
 * One thing in a result that is not as the specification has it.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into the result; into the instance where {@code rule} is
 *     {@link #INSTANCE}
 * @param claimed what the file says there, or {@code nothing}
 * @param computed what it should say, as computed from the instance and the matches
 * @param rule which rule says so
 */
public record Finding(String pointer, String claimed, String computed, String rule) {

    /** The rule of a finding about the instance, not the result. */
    public static final String INSTANCE = "instance";

    @Override
    public String toString() {
        return (pointer.isEmpty() ? "/" : pointer) + ": claimed " + claimed + ", computed " + computed + " (" + rule
                + ")";
    }
}
