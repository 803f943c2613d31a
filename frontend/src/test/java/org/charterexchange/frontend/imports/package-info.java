@NullMarked
package org.charterexchange.frontend.imports;

import org.jspecify.annotations.NullMarked;
