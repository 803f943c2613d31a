/** Who belongs to an organisation: members, invitations, and accepting one. */
@NullMarked
package org.charterexchange.frontend.members;

import org.jspecify.annotations.NullMarked;
