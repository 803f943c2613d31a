/** Names that every page needs: skills by theme, the round that is open. */
@NullMarked
package org.charterexchange.frontend.reference;

import org.jspecify.annotations.NullMarked;
