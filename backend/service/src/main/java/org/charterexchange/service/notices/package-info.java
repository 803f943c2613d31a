/**
 * Notices: what people are told once, since somebody else changed what is theirs.
 *
 * <p>Whoever changes something that another person must know of calls {@code Notices.tell} with the event that it is told
 * of; telling it again changes nothing, so that it may be repeated after a crash: a mark written
 * with the change says that somebody has yet to be told, and a {@code Periodically} tells it and takes the mark away. A new kind is a constant of the contract's
 * {@code NoticeKind} and its texts in the pages. They read them on their page until they say that they have.
 */
@NullMarked
package org.charterexchange.service.notices;

import org.jspecify.annotations.NullMarked;
