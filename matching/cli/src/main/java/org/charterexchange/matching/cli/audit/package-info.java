/** Verifies an exported audit trail from its file alone; shares no code with the service that wrote it. */
@NullMarked
package org.charterexchange.matching.cli.audit;

import org.jspecify.annotations.NullMarked;
