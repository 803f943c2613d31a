/**
 * What a feature offers to whoever brings many entries at once: {@code Importable}. Features implement it; {@code imports}
 * reads files into their entries and knows nothing else of them. {@code PendingImports} tells rounds, which do not know
 * {@code imports} either, whether a file is still on its way.
 */
@NullMarked
package org.charterexchange.service.importable;

import org.jspecify.annotations.NullMarked;
