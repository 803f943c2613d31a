/**
 * The audit trail as auditors read it: pages of entries, the same as CSV, and their routes.
 *
 * <p>A new filter goes into {@code AuditSearch}, a new column of the download into {@code AuditCsv}. Whole chains as a file that
 * proves itself, and the check of such a file, are {@code trail.export}. Entries are written in {@code audit} and linked in
 * {@code audit.chains}.
 */
@NullMarked
package org.charterexchange.service.trail;

import org.jspecify.annotations.NullMarked;
