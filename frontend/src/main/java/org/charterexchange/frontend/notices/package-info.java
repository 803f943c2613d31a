/**
 * What people are told once, since somebody else changed what is theirs; the line that leads here is in {@code layout}. A new
 * kind of notice needs its texts, {@code notice.NAME} and {@code notice.NAME.title}, with the arguments that its constant names.
 */
@NullMarked
package org.charterexchange.frontend.notices;

import org.jspecify.annotations.NullMarked;
