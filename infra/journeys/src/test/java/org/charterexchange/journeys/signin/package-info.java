/**
 * Who comes in and who is sent away: invitations, sessions that end, and the product at the real Keycloak ({@code
 * -Pkeycloak}). The embedded provider's own tests are in {@code infra/standalone}.
 */
@NullMarked
package org.charterexchange.journeys.signin;

import org.jspecify.annotations.NullMarked;
