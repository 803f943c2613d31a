/**
 * Assessments: the scores that a host's panel gives to applicants, blind where the host asks for it.
 *
 * <p>What the panel may be shown is read by {@code PanelApplicants} and nothing else is: a new detail of an applicant goes
 * there, and is hidden there. Who applies is {@code applications}; scores go on to {@code rounds.freezing}.
 */
@NullMarked
package org.charterexchange.service.assessments;

import org.jspecify.annotations.NullMarked;
