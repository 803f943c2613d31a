package org.charterexchange.contract.rounds;

/**
 * What a match is worth, part by part, in points (section 3 of the specification); carbon counts against it.
 */
public record MatchParts(
        int placed, int preference, int skills, int development, int assessment, int carbon, int incumbent) {}
