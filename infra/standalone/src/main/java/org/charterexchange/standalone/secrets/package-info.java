/**
 * Secrets made at random once for each data directory and never kept anywhere else. Production has its own, from outside;
 * which there are is told in the README and in {@code infra/security/operating.md}.
 */
@NullMarked
package org.charterexchange.standalone.secrets;

import org.jspecify.annotations.NullMarked;
