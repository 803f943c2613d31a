package org.charterexchange.contract.access;

/**
 * A language in which e-mails are written.
 */
public enum MailLanguage {
    ENGLISH,
    WELSH
}
