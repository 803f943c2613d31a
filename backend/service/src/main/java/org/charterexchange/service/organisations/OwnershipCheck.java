package org.charterexchange.service.organisations;

import java.util.Set;
import org.charterexchange.contract.access.Role;
import org.charterexchange.contract.faults.FaultCodes;
import org.charterexchange.service.access.Caller;
import org.charterexchange.service.problems.Faults;
import org.charterexchange.service.problems.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * Whose an entry of an import is: a coordinator may bring those of the own organisation only.
 *
 * @param id the entry's own
 * @param organisation whose it is to be
 */
public record OwnershipCheck(String id, String organisation) {

    /**
     * What is wrong with its id and its organisation.
     *
     * @param registered the ids of organisations that are registered
     * @param before the organisation that the id belongs to; absent where the id is new
     */
    public Faults faults(Caller by, Set<String> registered, @Nullable String before) {
        Faults faults = new Faults();
        FieldChecks.id(faults, "/id", id);
        faults.require(
                registered.contains(organisation), "/organisation", organisation, FaultCodes.REGISTERED_ORGANISATION);
        boolean may = by.is(Role.PROGRAMME) || by.coordinates(organisation);
        faults.require(may, "/organisation", organisation, FaultCodes.OWN_ORGANISATION);
        boolean theirs = before == null || before.equals(organisation);
        faults.require(theirs, "/id", id, FaultCodes.UNUSED_ID);
        return faults;
    }
}
