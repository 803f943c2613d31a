@NullMarked
package org.charterexchange.frontend.systems;

import org.jspecify.annotations.NullMarked;
