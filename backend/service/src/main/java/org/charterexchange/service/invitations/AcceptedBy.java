package org.charterexchange.service.invitations;

/**
 * Who accepted, kept until they are a member.
 */
record AcceptedBy(String issuer, String subject) {}
