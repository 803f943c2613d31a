/** Imports: files of organisations, placements, candidates and applications, all or nothing. */
@NullMarked
package org.charterexchange.service.imports;

import org.jspecify.annotations.NullMarked;
