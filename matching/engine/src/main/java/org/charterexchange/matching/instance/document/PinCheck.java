package org.charterexchange.matching.instance.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.Placement;
import org.jspecify.annotations.Nullable;

/** Finds pins that are not eligible, and pins that together exceed seats or a limit. */
final class PinCheck {

    private final InstanceDraft draft;
    private final Map<String, List<Integer>> atPlacement = new LinkedHashMap<>();
    private final Map<String, List<Integer>> hostedBy = new LinkedHashMap<>();
    private final Map<String, List<Integer>> sentBy = new LinkedHashMap<>();

    PinCheck(InstanceDraft draft) {
        this.draft = draft;
    }

    void run() {
        if (draft.pins.isEmpty()) {
            return;
        }
        Eligibility eligibility = new Eligibility(draft.finished());
        for (int i = 0; i < draft.pins.size(); i++) {
            Pin pin = draft.pins.get(i);
            Candidate candidate = draft.candidates.sound(pin.candidate());
            Placement placement = draft.placements.sound(pin.placement());
            if (candidate != null && placement != null) {
                eligible(i, eligibility, candidate, placement);
            }
        }
        atPlacement.forEach((id, pins) -> {
            Placement placement = draft.placements.sound(id);
            within(pins, placement == null ? null : placement.seats(), "seats of placement " + id);
        });
        hostedBy.forEach((id, pins) -> within(pins, hostLimit(id), "hosted by organisation " + id));
        sentBy.forEach((id, pins) -> within(pins, releaseLimit(id), "released by organisation " + id));
    }

    private void eligible(int index, Eligibility eligibility, Candidate candidate, Placement placement) {
        boolean known = draft.organisations.sound(candidate.organisation()) != null
                && draft.organisations.sound(placement.organisation()) != null;
        if (!known || !draft.policyIsSound) {
            return;
        }
        List<Reason> reasons = eligibility.reasonsAgainstPin(candidate, placement);
        if (!reasons.isEmpty()) {
            draft.faults.add("/pins/" + index, shown(index), "an eligible pair; it is barred by " + reasons);
        }
        atPlacement.computeIfAbsent(placement.id(), key -> new ArrayList<>()).add(index);
        hostedBy.computeIfAbsent(placement.organisation(), key -> new ArrayList<>())
                .add(index);
        sentBy.computeIfAbsent(candidate.organisation(), key -> new ArrayList<>())
                .add(index);
    }

    private void within(List<Integer> pins, @Nullable Integer limit, String what) {
        if (limit != null && pins.size() > limit) {
            int first = pins.get(limit);
            String all =
                    String.join(", ", pins.stream().map(pin -> "/pins/" + pin).toList());
            draft.faults.add("/pins/" + first, shown(first), "at most " + limit + " " + what + "; pinned by " + all);
        }
    }

    private String shown(int index) {
        Pin pin = draft.pins.get(index);
        return pin.candidate() + " at " + pin.placement();
    }

    private @Nullable Integer hostLimit(String id) {
        Organisation organisation = draft.organisations.sound(id);
        return organisation == null ? null : organisation.hostLimit();
    }

    private @Nullable Integer releaseLimit(String id) {
        Organisation organisation = draft.organisations.sound(id);
        return organisation == null ? null : organisation.releaseLimit();
    }
}
