/**
 * How a feature says what it holds about people, so that copies, erasure, retention and the record of processing are made
 * from what every feature says ({@code privacy} collects it) and no feature is known by name there.
 *
 * <p>Whoever keeps a new collection adds a bean of {@code HeldCollection} to the configuration of the feature: what kind of
 * record it is, how a person's documents are found in it, what becomes of them on erasure, and by which field they age. A
 * test fails for a collection that nobody declared. What cannot be said as a filter on one collection is a {@code
 * PersonalRecords}. A new kind of record is a new constant of the contract's {@code DataCategory}.
 */
@NullMarked
package org.charterexchange.service.personaldata;

import org.jspecify.annotations.NullMarked;
