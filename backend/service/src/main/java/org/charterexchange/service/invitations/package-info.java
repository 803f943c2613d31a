/** Invitations: how people become members, and the e-mails that carry them. */
@NullMarked
package org.charterexchange.service.invitations;

import org.jspecify.annotations.NullMarked;
