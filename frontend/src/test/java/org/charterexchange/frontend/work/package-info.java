@NullMarked
package org.charterexchange.frontend.work;

import org.jspecify.annotations.NullMarked;
