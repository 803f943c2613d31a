/** Code that breaks the rules on purpose. */
@NullMarked
package org.charterexchange.service.architecture.broken.organisations;

import org.jspecify.annotations.NullMarked;
