/** The audit trail as the auditor reads it. */
@NullMarked
package org.charterexchange.service.trail;

import org.jspecify.annotations.NullMarked;
