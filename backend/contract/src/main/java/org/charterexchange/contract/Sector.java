package org.charterexchange.contract;

/**
 * Which side of the Charter an organisation stands on.
 */
public enum Sector {
    POLICING,
    INDUSTRY,
    PUBLIC_SERVICE
}
