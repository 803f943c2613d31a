/**
 * Other systems that act for organisations: registering one, what it may do, how it confirms, and the end of its
 * access.
 */
@NullMarked
package org.charterexchange.frontend.systems;

import org.jspecify.annotations.NullMarked;
