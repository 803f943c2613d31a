/**
 * From a bearer token to the caller of an operation: tokens are verified ({@code IdentityProviders}), routes ask for roles
 * and scopes ({@code RouteAccess}), operations are given the caller ({@code CallerArgumentResolver}). Whoever adds an
 * identity provider does it in the settings {@code charter-exchange.access}.
 */
@NullMarked
package org.charterexchange.service.access.authentication;

import org.jspecify.annotations.NullMarked;
