/**
 * Placements: what hosts offer, and its life cycle.
 *
 * <p>{@code Placements} is what hosts do, {@code PlacementSearch} what everybody finds, {@code RoundPlacements} what a round does
 * to all of its placements; {@code PlacementStep} is the life cycle. {@code RoundWindowGuard} refuses for the features below
 * the rounds what a round does not take now; {@code RoundWindows} is what the rounds above tell it. A new field goes into the
 * contract's {@code PlacementRequest} and {@code PlacementView}, {@code Placement.Offer}, {@code PlacementChecks} and, where
 * files have it, a column of {@code imports}.
 */
@NullMarked
package org.charterexchange.service.placements;

import org.jspecify.annotations.NullMarked;
