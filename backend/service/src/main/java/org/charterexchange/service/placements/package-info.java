/**
 * Placements: what hosts offer, and its life cycle.
 *
 * <p>{@code Placements} is what hosts do, {@code PlacementSearch} what everybody finds, {@code RoundPlacements} what a round does
 * to all of its placements; {@code PlacementStep} is the life cycle. {@code OpenWindows} tells features below the rounds what a
 * round takes now; {@code RoundWindows} and {@code PendingImports} are what the layers above tell for that. A new field goes
 * into the contract's {@code PlacementRequest} and {@code PlacementView}, {@code Placement.Offer}, {@code PlacementChecks} and,
 * where files have it, a column of {@code imports}.
 */
@NullMarked
package org.charterexchange.service.placements;

import org.jspecify.annotations.NullMarked;
