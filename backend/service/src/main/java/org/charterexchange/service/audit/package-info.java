/** Audit entries: written with the change itself, then appended to chains of hashes. */
@NullMarked
package org.charterexchange.service.audit;

import org.jspecify.annotations.NullMarked;
