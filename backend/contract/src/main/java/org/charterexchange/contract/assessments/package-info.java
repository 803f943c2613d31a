/** Assessments: what a host's panel thinks of those who apply, blind where the host asks for it. */
@NullMarked
package org.charterexchange.contract.assessments;

import org.jspecify.annotations.NullMarked;
