/**
 * What was accepted and is not done yet, for the programme and auditors.
 */
@NullMarked
package org.charterexchange.frontend.work;

import org.jspecify.annotations.NullMarked;
