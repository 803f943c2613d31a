/**
 * Audit entries while they are written: each travels in the document that it tells of, in one write with the change.
 *
 * <p>A store opens its collection with {@code AuditedCollections} and gives every change an {@code AuditEntry}, begun by
 * {@code access.AuditEntries}, which knows who acts. So a new kind of entry is a new action name (such as {@code
 * placement.publish}) where the facade that decides the change calls {@code audit.by(…)}; nothing here changes. Something
 * that is no change of a document, such as a refusal, goes through {@code AuditOutbox}. Many documents at once: {@code
 * BulkUpsert}. Entries go on to {@code audit.chains}; reading them is {@code trail}.
 */
@NullMarked
package org.charterexchange.service.audit;

import org.jspecify.annotations.NullMarked;
