@NullMarked
package org.charterexchange.frontend.own;

import org.jspecify.annotations.NullMarked;
