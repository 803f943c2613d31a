/** The register of organisations, and the skills that everybody speaks of. */
@NullMarked
package org.charterexchange.frontend.organisations;

import org.jspecify.annotations.NullMarked;
