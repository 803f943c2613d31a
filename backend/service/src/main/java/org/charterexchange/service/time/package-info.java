/**
 * The one place that knows in which zone people read dates and on which day a period begins or ends for them. What is
 * stored, hashed or sent is an instant or a day without a zone and needs nothing from here.
 */
@NullMarked
package org.charterexchange.service.time;

import org.jspecify.annotations.NullMarked;
