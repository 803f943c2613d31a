package org.charterexchange.frontend.panel;

import org.charterexchange.contract.assessments.ApplicantView;

/**
 * An applicant as the pages call them.
 *
 * @param called the name where the panel may read it, else the pseudonym in groups of four
 */
public record ApplicantRow(ApplicantView view, String called) {

    static ApplicantRow of(ApplicantView view) {
        String name = view.name();
        return new ApplicantRow(view, name == null ? grouped(view.applicantId()) : name);
    }

    /** Returns whether a score was given. */
    public boolean scored() {
        return view.assessment() != null;
    }

    private static String grouped(String pseudonym) {
        return String.join("-", pseudonym.split("(?<=\\G.{4})"));
    }
}
