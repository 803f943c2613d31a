package org.charterexchange.matching.instance.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Conflict;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Incumbent;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Link;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** An instance while it is read: each list as long as the document's; what was refused holds a fallback. */
final class InstanceDraft {

    final Faults faults;
    String name = StrictJson.UNREADABLE;
    final Listed<Organisation> organisations = new Listed<>();
    final Listed<Placement> placements = new Listed<>();
    final Listed<Candidate> candidates = new Listed<>();
    final List<Assessment> assessments = new ArrayList<>();
    final List<Conflict> conflicts = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    final List<Pin> pins = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<Incumbent> incumbents = new ArrayList<>();
    Policy policy = Policy.DEFAULT;
    boolean policyIsSound = true;

    InstanceDraft(Faults faults) {
        this.faults = faults;
    }

    Instance finished() {
        return new Instance(
                name,
                organisations.items,
                placements.items,
                candidates.items,
                assessments,
                conflicts,
                exclusions,
                pins,
                links,
                incumbents,
                policy);
    }

    /** Items with ids, and which of them have faults. */
    final class Listed<T> {

        final List<T> items = new ArrayList<>();
        private final Map<String, Integer> positions = new HashMap<>();
        private final BitSet faulty = new BitSet();

        /** Takes an item whose reading began when there were {@code faultsBefore} faults. */
        void add(String pointer, String id, T item, int faultsBefore) {
            if (!id.equals(StrictJson.UNREADABLE) && positions.putIfAbsent(id, items.size()) != null) {
                faults.add(pointer + "/id", id, FaultCode.UNIQUE_ID);
            }
            faulty.set(items.size(), faults.count() > faultsBefore);
            items.add(item);
        }

        /** Notes a fault where the id is of no item; an id that was refused already is passed over. */
        void require(String pointer, String id, FaultCode expected) {
            if (!positions.containsKey(id) && !id.equals(StrictJson.UNREADABLE)) {
                faults.add(pointer, id, expected);
            }
        }

        boolean contains(String id) {
            return positions.containsKey(id);
        }

        /** The item of this id, if there is one and it has no fault. */
        @Nullable T sound(String id) {
            Integer position = positions.get(id);
            return position == null || faulty.get(position) ? null : items.get(position);
        }
    }
}
