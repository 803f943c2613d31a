/**
 * Bytes that never change once stored, such as instances and results: in parts small enough for a document, with the hash
 * that proves them. Nothing here knows what the bytes mean.
 */
@NullMarked
package org.charterexchange.service.rounds.bytes;

import org.jspecify.annotations.NullMarked;
