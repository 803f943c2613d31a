/** The rules of the house, and code that breaks them. */
@NullMarked
package org.charterexchange.service.architecture;

import org.jspecify.annotations.NullMarked;
