/** Exports that are sound, and exports that somebody tampered with. */
@NullMarked
package org.charterexchange.matching.cli.audit;

import org.jspecify.annotations.NullMarked;
