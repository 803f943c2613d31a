/** Bytes that never change once stored, tried against a real store. */
@NullMarked
package org.charterexchange.service.rounds.bytes;

import org.jspecify.annotations.NullMarked;
