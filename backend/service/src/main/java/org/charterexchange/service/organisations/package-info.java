/**
 * Organisations: the register of police forces, companies and other public services. Everybody reads it, the programme
 * writes it.
 *
 * <p>Whether an entry of a file belongs to the caller's organisation is {@code OwnershipCheck}, for all features. What they offer
 * is {@code placements}, their people are {@code candidates} and members in {@code access.members}.
 */
@NullMarked
package org.charterexchange.service.organisations;

import org.jspecify.annotations.NullMarked;
