/**
 * Open placements as everybody finds and reads them, signed in or not. A host's own placements and their form are in
 * {@code coordinator}; ranking them is in {@code leader}.
 */
@NullMarked
package org.charterexchange.frontend.placements;

import org.jspecify.annotations.NullMarked;
