/**
 * Chains and checkpoints as a file that can be checked without us, in the form of {@code infra/security/audit.md}, and the
 * check of such a file: {@code AuditExport} writes it, {@code AuditVerification} reads it line by line.
 */
@NullMarked
package org.charterexchange.service.trail.export;

import org.jspecify.annotations.NullMarked;
