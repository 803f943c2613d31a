package org.charterexchange.contract.rounds;

import org.charterexchange.contract.Sector;

/**
 * What an organisation sent and hosted in the run, and before it.
 */
public record LedgerView(
        String organisationId,
        String organisationName,
        Sector sector,
        int sent,
        int hosted,
        int sentBefore,
        int hostedBefore) {}
