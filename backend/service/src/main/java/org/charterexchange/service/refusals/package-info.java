/** Every refused request leaves an audit entry, in one place and bounded. */
@NullMarked
package org.charterexchange.service.refusals;

import org.jspecify.annotations.NullMarked;
