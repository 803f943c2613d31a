/**
 * What is held about people, why and for how long; a person's own copy and its erasure; legal holds. A new kind of record is a
 * constant of {@code DataCategory}.
 */
@NullMarked
package org.charterexchange.contract.privacy;

import org.jspecify.annotations.NullMarked;
