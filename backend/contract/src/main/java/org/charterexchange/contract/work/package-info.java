/**
 * Work that was accepted and goes on apart from the requests that asked for it: how much of it is not done, and since when.
 */
@NullMarked
package org.charterexchange.contract.work;

import org.jspecify.annotations.NullMarked;
