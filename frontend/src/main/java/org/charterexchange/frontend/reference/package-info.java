/**
 * What pages of several packages look up alike: the skills with their names, the rounds, newest first. What one package
 * of pages alone reads stands with it.
 */
@NullMarked
package org.charterexchange.frontend.reference;

import org.jspecify.annotations.NullMarked;
