/** Tests of the pages of the audit trail. */
@NullMarked
package org.charterexchange.frontend.audit;

import org.jspecify.annotations.NullMarked;
