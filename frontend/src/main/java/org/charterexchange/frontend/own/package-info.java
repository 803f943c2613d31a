/** What a coordinator does for the own organisation: its placements, its people and their applications. */
@NullMarked
package org.charterexchange.frontend.own;

import org.jspecify.annotations.NullMarked;
