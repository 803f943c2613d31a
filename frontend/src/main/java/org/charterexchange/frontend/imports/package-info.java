/** Data in from a spreadsheet, checked before anything is kept. */
@NullMarked
package org.charterexchange.frontend.imports;

import org.jspecify.annotations.NullMarked;
