/** Tests of the pages about personal data. */
@NullMarked
package org.charterexchange.frontend.privacy;

import org.jspecify.annotations.NullMarked;
