/** The pages of members and invitations over a pretended API. */
@NullMarked
package org.charterexchange.frontend.members;

import org.jspecify.annotations.NullMarked;
