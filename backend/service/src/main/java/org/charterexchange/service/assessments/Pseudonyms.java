package org.charterexchange.service.assessments;

import org.charterexchange.service.secrets.KeyedHash;
import org.springframework.stereotype.Component;

/**
 * What applicants are called while they are scored: the same in one placement and round, another in every other, and
 * nothing that anybody without the key can trace to the person.
 */
@Component
class Pseudonyms {

    private static final String DIGITS = "23456789bcdfghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;

    private final KeyedHash hash;

    Pseudonyms(AssessmentSettings settings) {
        this.hash = new KeyedHash(settings.keyBytes());
    }

    /** Without vowels and look-alikes, since people read it to each other. */
    String of(String round, String placement, String candidate) {
        byte[] bytes = hash.of("applicant", round, placement, candidate);
        StringBuilder name = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            name.append(DIGITS.charAt((bytes[i] & 0xff) % DIGITS.length()));
        }
        return name.toString();
    }
}
