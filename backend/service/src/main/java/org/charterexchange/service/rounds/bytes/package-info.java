/** Bytes that never change once stored, such as instances and results, with their hash. */
@NullMarked
package org.charterexchange.service.rounds.bytes;

import org.jspecify.annotations.NullMarked;
