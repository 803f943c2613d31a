/** The wire records of the open API and its typed clients. */
@NullMarked
package org.charterexchange.contract;

import org.jspecify.annotations.NullMarked;
