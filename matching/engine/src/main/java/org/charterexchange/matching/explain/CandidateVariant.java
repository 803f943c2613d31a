package org.charterexchange.matching.explain;

import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.language.Phrase;

/** A candidate who differs in one thing, and a sentence that says in what. */
record CandidateVariant(Phrase sentence, Candidate changed) {}
