package org.charterexchange.matching.instance;

/** The part of public life an organisation belongs to. */
public enum Sector {
    POLICING,
    INDUSTRY,
    PUBLIC_SERVICE
}
