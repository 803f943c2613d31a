/**
 * Actions of several documents that are interrupted between any two of their writes.
 */
@NullMarked
package org.charterexchange.service.interruptions;

import org.jspecify.annotations.NullMarked;
