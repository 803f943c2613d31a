/** Assessments: the scores that a host's panel gives to applicants, blind where the host asks for it. */
@NullMarked
package org.charterexchange.service.assessments;

import org.jspecify.annotations.NullMarked;
