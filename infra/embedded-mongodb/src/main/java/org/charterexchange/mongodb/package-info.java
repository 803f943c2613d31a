/** A durable MongoDB for one node, in the same process. */
@NullMarked
package org.charterexchange.mongodb;

import org.jspecify.annotations.NullMarked;
