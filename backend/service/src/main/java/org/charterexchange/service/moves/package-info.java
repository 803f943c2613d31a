/** Leaders who move to another home organisation with their history. */
@NullMarked
package org.charterexchange.service.moves;

import org.jspecify.annotations.NullMarked;
