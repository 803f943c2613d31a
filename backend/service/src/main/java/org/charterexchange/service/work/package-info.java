/**
 * What was accepted and is not done yet, told to monitors, in metrics and by the API: {@code WorkWatch} looks again and again
 * at the {@code Backlog}s that the features declare. Work that waits for too long is stuck.
 */
@NullMarked
package org.charterexchange.service.work;

import org.jspecify.annotations.NullMarked;
