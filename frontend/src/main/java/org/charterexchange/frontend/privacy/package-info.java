/** What is held about people: their own answers and copies, and what is told to everybody about it. */
@NullMarked
package org.charterexchange.frontend.privacy;

import org.jspecify.annotations.NullMarked;
