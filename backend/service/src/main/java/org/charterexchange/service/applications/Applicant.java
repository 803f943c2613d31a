package org.charterexchange.service.applications;

/**
 * Somebody whose submitted ranking names a placement.
 *
 * @param endorsed whether the home organisation has endorsed the ranking
 */
public record Applicant(String candidate, boolean endorsed) {}
