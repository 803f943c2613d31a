/**
 * Data in from a spreadsheet: a file is checked, its faulty rows are shown, then it is imported. What columns a file
 * has is decided by the service.
 */
@NullMarked
package org.charterexchange.frontend.imports;

import org.jspecify.annotations.NullMarked;
