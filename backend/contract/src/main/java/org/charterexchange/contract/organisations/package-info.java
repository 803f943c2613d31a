/**
 * Police forces, companies and other public services: the register, and the client for it.
 */
@NullMarked
package org.charterexchange.contract.organisations;

import org.jspecify.annotations.NullMarked;
