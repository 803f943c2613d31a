package org.charterexchange.contract.audit;

/**
 * Something in an exported audit trail that does not hold.
 *
 * @param line the line of the file, from 1
 * @param where the entry by its chain and sequence number, or the checkpoint by its number
 * @param check which check failed, such as {@code LINK}
 * @param expected what had to be there
 * @param found what is there
 */
public record AuditFindingView(long line, String where, String check, String expected, String found) {}
