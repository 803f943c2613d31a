package org.charterexchange.standalone.demo;

import org.charterexchange.contract.candidates.CandidateRequest;

/** A candidate of the demo and their home. */
record Person(String id, Member home, CandidateRequest entry) {}
