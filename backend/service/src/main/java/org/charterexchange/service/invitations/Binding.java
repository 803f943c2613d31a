package org.charterexchange.service.invitations;

/**
 * Who accepted, kept until they are a member.
 */
record Binding(String issuer, String subject) {}
