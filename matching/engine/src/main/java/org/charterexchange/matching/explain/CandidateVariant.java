package org.charterexchange.matching.explain;

import org.charterexchange.matching.instance.Candidate;

/** A candidate who differs in one thing. */
record CandidateVariant(Counterfactual.Kind kind, String what, String from, String to, Candidate changed) {}
