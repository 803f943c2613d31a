package org.charterexchange.standalone.demo;

import java.util.List;

/**
 * The applications of a candidate, endorsed by their home.
 *
 * @param placements best first
 */
record DemoApplications(String candidate, List<String> placements, boolean openToOffers) {}
