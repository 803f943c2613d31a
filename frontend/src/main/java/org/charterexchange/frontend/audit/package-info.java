/**
 * The audit trail as auditors and the programme read it: its entries with their filters, the files in which they are
 * taken along, and checking an export that somebody brings. What is an entry is decided by the service; other pages
 * link here by {@code /audit?subject=…}.
 */
@NullMarked
package org.charterexchange.frontend.audit;

import org.jspecify.annotations.NullMarked;
