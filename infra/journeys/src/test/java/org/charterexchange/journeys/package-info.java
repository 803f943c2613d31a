/** Whole-system tests: a browser against the real product in a process of its own. */
@NullMarked
package org.charterexchange.journeys;

import org.jspecify.annotations.NullMarked;
