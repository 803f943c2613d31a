package org.charterexchange.service.rounds.results;

/**
 * Who reads a result, and with that how much of it there is to read.
 */
public sealed interface Viewer {

    /** Whether a match from this home to this host is theirs to read. */
    boolean seesMatch(String candidate, String home, String host);

    /** Whether what a run means for this candidate is theirs to read. */
    boolean seesCandidate(String candidate, String home);

    /** Whether they may know who the candidate is. */
    default boolean knowsName(String candidate, String home, String host) {
        return seesMatch(candidate, home, host);
    }

    /** Whether an organisation's ledger is theirs to read. */
    boolean seesLedger(String organisation);

    /** Whether how many went from home to host is theirs to read. */
    boolean seesFlow(String home, String host);

    /** The programme: everything. */
    record Programme() implements Viewer {
        @Override
        public boolean seesMatch(String candidate, String home, String host) {
            return true;
        }

        @Override
        public boolean seesCandidate(String candidate, String home) {
            return true;
        }

        @Override
        public boolean seesLedger(String organisation) {
            return true;
        }

        @Override
        public boolean seesFlow(String home, String host) {
            return true;
        }
    }

    /** An auditor: everything but who the people are. */
    record Auditor() implements Viewer {
        @Override
        public boolean seesMatch(String candidate, String home, String host) {
            return true;
        }

        @Override
        public boolean seesCandidate(String candidate, String home) {
            return true;
        }

        @Override
        public boolean knowsName(String candidate, String home, String host) {
            return false;
        }

        @Override
        public boolean seesLedger(String organisation) {
            return true;
        }

        @Override
        public boolean seesFlow(String home, String host) {
            return true;
        }
    }

    /** A coordinator: their own people, and whom their own placements host. */
    record Coordinator(String organisation) implements Viewer {
        @Override
        public boolean seesMatch(String candidate, String home, String host) {
            return organisation.equals(home) || organisation.equals(host);
        }

        @Override
        public boolean seesCandidate(String candidate, String home) {
            return organisation.equals(home);
        }

        @Override
        public boolean seesLedger(String organisationAsked) {
            return organisation.equals(organisationAsked);
        }

        @Override
        public boolean seesFlow(String home, String host) {
            return organisation.equals(home) || organisation.equals(host);
        }
    }

    /** A leader: what concerns themselves. */
    record Leader(String candidateId) implements Viewer {
        @Override
        public boolean seesMatch(String candidate, String home, String host) {
            return candidateId.equals(candidate);
        }

        @Override
        public boolean seesCandidate(String candidate, String home) {
            return candidateId.equals(candidate);
        }

        @Override
        public boolean seesLedger(String organisation) {
            return false;
        }

        @Override
        public boolean seesFlow(String home, String host) {
            return false;
        }
    }
}
