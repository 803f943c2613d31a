@NullMarked
package org.charterexchange.matching.fault;

import org.jspecify.annotations.NullMarked;
