package org.charterexchange.contract.access;

/**
 * The secret of an invitation, as the link in the e-mail carries it.
 *
 * @param token 43 characters of base64url; valid once, until the invitation expires, is withdrawn or is sent again
 */
public record InvitationToken(String token) {
    @Override
    public String toString() {
        return "InvitationToken[]";
    }
}
