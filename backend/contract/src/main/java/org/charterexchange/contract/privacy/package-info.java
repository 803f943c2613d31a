/** What is held about people, why and for how long; a person's own copy, and its erasure. */
@NullMarked
package org.charterexchange.contract.privacy;

import org.jspecify.annotations.NullMarked;
