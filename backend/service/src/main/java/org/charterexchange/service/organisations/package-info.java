/** Organisations: the register of police forces, companies and other public services. */
@NullMarked
package org.charterexchange.service.organisations;

import org.jspecify.annotations.NullMarked;
