/** Data protection: what is held about people, their own copies, erasure, and how long records are kept. */
@NullMarked
package org.charterexchange.service.privacy;

import org.jspecify.annotations.NullMarked;
