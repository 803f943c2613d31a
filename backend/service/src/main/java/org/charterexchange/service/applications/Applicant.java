package org.charterexchange.service.applications;

/**
 * Somebody whose submitted ranking names a placement.
 *
 * @param organisation the home organisation
 * @param endorsed whether the home organisation has endorsed the ranking
 */
public record Applicant(String candidate, String organisation, boolean endorsed) {}
