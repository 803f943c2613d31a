package org.charterexchange.contract.assessments;

import org.charterexchange.contract.Sector;

/**
 * Where an applicant comes from.
 */
public record ApplicantHome(String organisationId, String organisationName, Sector organisationSector) {}
