/** The audit trail as auditors and the programme read it, take it with them and verify it. */
@NullMarked
package org.charterexchange.frontend.audit;

import org.jspecify.annotations.NullMarked;
