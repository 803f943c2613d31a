/**
 * What a coordinator does for the organisation they coordinate: its placements, its people and their applications. Its members
 * and invitations are in {@code members}, scores of its applicants in {@code panel}.
 */
@NullMarked
package org.charterexchange.frontend.coordinator;

import org.jspecify.annotations.NullMarked;
