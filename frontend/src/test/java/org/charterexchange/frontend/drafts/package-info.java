/** Tests of {@code org.charterexchange.frontend.drafts}. */
@NullMarked
package org.charterexchange.frontend.drafts;

import org.jspecify.annotations.NullMarked;
