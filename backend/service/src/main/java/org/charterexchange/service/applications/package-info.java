/** Applications: a candidate's ranked choices in a round, endorsed by the home organisation. */
@NullMarked
package org.charterexchange.service.applications;

import org.jspecify.annotations.NullMarked;
