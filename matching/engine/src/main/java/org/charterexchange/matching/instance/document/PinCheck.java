package org.charterexchange.matching.instance.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.eligibility.Reason;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;
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
            within(pins, placement == null ? null : placement.seats(), FaultCode.PINS_WITHIN_SEATS, id);
        });
        hostedBy.forEach((id, pins) -> within(pins, hostLimit(id), FaultCode.PINS_WITHIN_HOST_LIMIT, id));
        sentBy.forEach((id, pins) -> within(pins, releaseLimit(id), FaultCode.PINS_WITHIN_RELEASE_LIMIT, id));
    }

    private void eligible(int index, Eligibility eligibility, Candidate candidate, Placement placement) {
        boolean known = draft.organisations.sound(candidate.organisation()) != null
                && draft.organisations.sound(placement.organisation()) != null;
        if (!known || !draft.policyIsSound) {
            return;
        }
        List<Reason> reasons = eligibility.reasonsAgainstPin(candidate, placement);
        if (!reasons.isEmpty()) {
            draft.faults.add(
                    "/pins/" + index,
                    shown(index),
                    FaultCode.ELIGIBLE_PIN,
                    new Argument.Texts(reasons.stream().map(Reason::name).toList()));
        }
        atPlacement.computeIfAbsent(placement.id(), key -> new ArrayList<>()).add(index);
        hostedBy.computeIfAbsent(placement.organisation(), key -> new ArrayList<>())
                .add(index);
        sentBy.computeIfAbsent(candidate.organisation(), key -> new ArrayList<>())
                .add(index);
    }

    private void within(List<Integer> pins, @Nullable Integer limit, FaultCode expected, String id) {
        if (limit != null && pins.size() > limit) {
            int first = pins.get(limit);
            draft.faults.add(
                    "/pins/" + first,
                    shown(first),
                    expected,
                    new Argument.Numeral(limit),
                    new Argument.Text(id),
                    new Argument.Texts(pins.stream().map(pin -> "/pins/" + pin).toList()));
        }
    }

    private Phrase shown(int index) {
        Pin pin = draft.pins.get(index);
        return Phrase.of(FoundValue.PIN, new Argument.Text(pin.candidate()), new Argument.Text(pin.placement()));
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
