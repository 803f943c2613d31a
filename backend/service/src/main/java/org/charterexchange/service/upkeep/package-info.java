/**
 * Work that is done again and again while the service runs, such as completing what a crash interrupted.
 *
 * <p>A feature adds a bean of {@code Periodically} to its configuration and says no more than what is done and how often;
 * starting, stopping, logging and not running twice at once are done here. Such work must be fit to be done twice and by
 * several processes. What completes what a crash left is a bean called {@code complete…} or {@code send…}: by that the tests
 * of interrupted actions find it. Its name is a plural that ends the sentence "… wait for the next attempt". The worker that solves runs
 * has a rhythm of its own; the pages have no such work.
 */
@NullMarked
package org.charterexchange.service.upkeep;

import org.jspecify.annotations.NullMarked;
