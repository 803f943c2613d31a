/** A feature that breaks rules of the service on purpose. */
@NullMarked
package org.charterexchange.service.architecture.broken.rounds;

import org.jspecify.annotations.NullMarked;
