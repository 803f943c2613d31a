/**
 * Between the engine's phrases and the words and codes that the API answers with, and what rounds say themselves ({@code
 * service-rounds.properties}).
 */
@NullMarked
package org.charterexchange.service.rounds.language;

import org.jspecify.annotations.NullMarked;
