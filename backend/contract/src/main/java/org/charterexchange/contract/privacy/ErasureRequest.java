package org.charterexchange.contract.privacy;

/**
 * A person's wish that everything about them be erased.
 *
 * @param confirmed that the person knows it cannot be undone; must be true
 */
public record ErasureRequest(boolean confirmed) {}
