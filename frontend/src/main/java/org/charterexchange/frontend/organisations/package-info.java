/**
 * The register of organisations and the list of skills, which everybody reads without signing in.
 */
@NullMarked
package org.charterexchange.frontend.organisations;

import org.jspecify.annotations.NullMarked;
