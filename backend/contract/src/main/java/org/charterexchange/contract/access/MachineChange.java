package org.charterexchange.contract.access;

import java.util.Set;

/**
 * What may change of another system's access.
 *
 * @param name what to call it, 1 to 200 characters
 * @param scopes what it may do from the next request on, at least one of {@link Scopes#ALL}
 */
public record MachineChange(String name, Set<String> scopes) {}
