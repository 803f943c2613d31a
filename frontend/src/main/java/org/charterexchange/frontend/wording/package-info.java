/** What runs and matches say in plain words, in the reader's language. */
@NullMarked
package org.charterexchange.frontend.wording;

import org.jspecify.annotations.NullMarked;
