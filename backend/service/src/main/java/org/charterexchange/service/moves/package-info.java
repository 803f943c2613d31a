/**
 * Leaders who move to another home organisation: the profile first, then access and applications, completed by upkeep where a
 * crash came between. Each part is done by its own feature ({@code candidates.CandidateMoves}, {@code
 * access.members.Enrolments}, {@code applications.RankingMoves}); another thing that must follow is called from {@code
 * Moves}.
 */
@NullMarked
package org.charterexchange.service.moves;

import org.jspecify.annotations.NullMarked;
