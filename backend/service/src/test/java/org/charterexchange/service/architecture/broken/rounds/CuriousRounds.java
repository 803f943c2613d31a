package org.charterexchange.service.architecture.broken.rounds;

import org.charterexchange.contract.equality.EqualityView;

/** Breaks the rule that equality monitoring stays apart. */
public record CuriousRounds(EqualityView answers) {}
