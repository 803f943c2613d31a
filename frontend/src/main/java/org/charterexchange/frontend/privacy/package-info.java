/**
 * What is held about people: the notice and the record of processing, how long records are kept, a person's own data
 * and its erasure, answers for equality monitoring, and legal holds. What is held and for how long is decided by the
 * service.
 */
@NullMarked
package org.charterexchange.frontend.privacy;

import org.jspecify.annotations.NullMarked;
