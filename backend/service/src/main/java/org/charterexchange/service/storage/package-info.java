/**
 * Documents in MongoDB: what has an id and a version, filters for lists, ids, indexes and the connection.
 *
 * <p>A collection is opened with {@code audit.AuditedCollections}, so that a change carries its audit entry; its indexes are
 * beans of {@code CollectionIndex} in the feature's configuration. Work of the service that others may get in the way of is
 * {@code OptimisticRetry}.
 */
@NullMarked
package org.charterexchange.service.storage;

import org.jspecify.annotations.NullMarked;
