package org.charterexchange.contract.privacy;

/**
 * Why personal data may be held, by article 6 (and 9) of the United Kingdom's General Data Protection Regulation.
 */
public enum LawfulBasis {
    /** Article 6(1)(e): a task in the public interest, which the scheme is for police forces. */
    PUBLIC_TASK,
    /** Article 6(1)(f): legitimate interests of the organisations that take part. */
    LEGITIMATE_INTERESTS,
    /** Articles 6(1)(a) and 9(2)(a): explicit consent, which can be withdrawn at any time. */
    EXPLICIT_CONSENT,
    /** Article 6(1)(c): a legal obligation, such as to prove what was decided. */
    LEGAL_OBLIGATION
}
