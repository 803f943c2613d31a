/**
 * What people are told once: something about them was changed by somebody else.
 */
@NullMarked
package org.charterexchange.contract.notices;

import org.jspecify.annotations.NullMarked;
