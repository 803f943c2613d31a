/** The service's start and wiring. */
@NullMarked
package org.charterexchange.service;

import org.jspecify.annotations.NullMarked;
