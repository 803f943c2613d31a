package org.charterexchange.standalone.demo;

import org.charterexchange.contract.candidates.CandidateRequest;

/** A candidate of the demo and their home. */
record DemoCandidate(String id, DemoOrganisation home, CandidateRequest entry) {}
