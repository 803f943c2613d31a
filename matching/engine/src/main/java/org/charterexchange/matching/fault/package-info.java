/** What is wrong with an input. */
@NullMarked
package org.charterexchange.matching.fault;

import org.jspecify.annotations.NullMarked;
