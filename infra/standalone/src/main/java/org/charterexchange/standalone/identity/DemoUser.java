package org.charterexchange.standalone.identity;

/** The people a newcomer can sign in as; the names and passwords are public, so they work on loopback only. */
public enum DemoUser {
    LEADER("leader", "Priya Nair", "A chief inspector with a place in the published round"),
    COORDINATOR_FORCE("coordinator-force", "Gareth Pugh", "Runs placements and applications for a police force"),
    COORDINATOR_COMPANY("coordinator-company", "Amara Okafor", "Runs placements and applications for a company"),
    PROGRAMME("programme", "Helen Marsh", "Opens rounds, starts the solver, decides and publishes"),
    AUDITOR("auditor", "Tomasz Zielinski", "Reads the audit trail and everything but personal detail"),
    NEWCOMER("newcomer", "Rhian Price", "Has an account but no access yet: invite her");

    private final String username;
    private final String fullName;
    private final String does;

    DemoUser(String username, String fullName, String does) {
        this.username = username;
        this.fullName = fullName;
        this.does = does;
    }

    /** The name to sign in with; also the subject of the tokens. */
    public String username() {
        return username;
    }

    public String password() {
        return username + "-demo";
    }

    public String fullName() {
        return fullName;
    }

    /** An address that leads nowhere; who somebody is does not depend on it. */
    public String email() {
        return username + "@exchange.example";
    }

    /** What this person is in the demo, in one phrase. */
    public String does() {
        return does;
    }
}
