package org.charterexchange.matching.result;

/**
 * What an organisation sends and hosts in this matching, the ledger carried in not included.
 *
 * @param organisation the organisation's id
 * @param sent how many of its people go elsewhere
 * @param hosted how many people it takes in
 */
public record LedgerEntry(String organisation, int sent, int hosted) {}
