/**
 * What a host's panel thinks of those who apply, blind where the host asks for it. {@code ApplicantView} is all that a panel is
 * ever told of a person.
 */
@NullMarked
package org.charterexchange.contract.assessments;

import org.jspecify.annotations.NullMarked;
