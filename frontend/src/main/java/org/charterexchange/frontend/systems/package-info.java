/** Other systems that act for organisations: who they are, what they may do, and how they confirm. */
@NullMarked
package org.charterexchange.frontend.systems;

import org.jspecify.annotations.NullMarked;
