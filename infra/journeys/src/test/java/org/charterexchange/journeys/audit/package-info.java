/**
 * The audit trail as an auditor uses it: read, taken along and verified. The trail's own rules are tested in the service.
 */
@NullMarked
package org.charterexchange.journeys.audit;

import org.jspecify.annotations.NullMarked;
