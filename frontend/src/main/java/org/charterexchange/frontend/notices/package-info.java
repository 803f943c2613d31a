/**
 * What people are told once, since somebody else changed what is theirs; the line that leads here is in {@code layout}. A new
 * kind of notice needs its texts, {@code notice.} and its name.
 */
@NullMarked
package org.charterexchange.frontend.notices;

import org.jspecify.annotations.NullMarked;
