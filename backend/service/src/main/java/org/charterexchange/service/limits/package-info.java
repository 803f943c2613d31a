/**
 * How many requests an address, a person and an organisation may send, so that nobody takes the service from the others.
 *
 * <p>A new limit is a rate of {@code LimitSettings}, its buckets in {@code RateLimits} and a place in one of the two filters:
 * before the token is read, or behind the access check.
 */
@NullMarked
package org.charterexchange.service.limits;

import org.jspecify.annotations.NullMarked;
