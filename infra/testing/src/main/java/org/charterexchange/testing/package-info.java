/** What the tests of every module share; nothing here is shipped, and each module uses it in test scope only. */
@NullMarked
package org.charterexchange.testing;

import org.jspecify.annotations.NullMarked;
