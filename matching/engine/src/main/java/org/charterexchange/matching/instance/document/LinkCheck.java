package org.charterexchange.matching.instance.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterexchange.matching.eligibility.Eligibility;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.Faults;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Link;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.language.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether some matching keeps every pin and link.
 *
 * <p>Whoever is linked with a pinned candidate must be placed beside the pins. That is a flow from home (release limit)
 * over candidate and placement (seats) to host (host limit); where it cannot carry all of them, no matching can.
 */
final class LinkCheck {

    private final Instance instance;
    private final Faults faults;
    private final Eligibility eligibility;
    private final MaximumFlow flow = new MaximumFlow();
    private final Map<String, Integer> pins = new HashMap<>();
    private final Map<String, Integer> pinsAt = new HashMap<>();
    private final Map<String, Integer> pinsHosted = new HashMap<>();
    private final Map<String, Integer> pinsSent = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    LinkCheck(Instance instance, Faults faults) {
        this.instance = instance;
        this.faults = faults;
        this.eligibility = new Eligibility(instance);
    }

    void run() {
        for (int i = 0; i < instance.pins().size(); i++) {
            pins.put(instance.pins().get(i).candidate(), i);
        }
        Map<String, Integer> linkOf = mustBePlaced();
        if (linkOf.isEmpty()) {
            return;
        }
        countPins();
        for (int i = 0; i < instance.placements().size(); i++) {
            numbers.put(instance.placements().get(i).id(), i);
        }
        Map<String, MaximumFlow.Edge> chosen = new LinkedHashMap<>();
        for (Candidate candidate : instance.candidates()) {
            if (linkOf.containsKey(candidate.id())) {
                chosen.put(candidate.id(), connect(candidate));
            }
        }
        flow.fill();
        chosen.forEach((candidate, edge) -> {
            if (!edge.isFull()) {
                refuse(candidate, linkOf);
            }
        });
    }

    private Map<String, Integer> mustBePlaced() {
        Map<String, Integer> linkOf = new HashMap<>();
        for (int i = 0; i < instance.links().size(); i++) {
            Link link = instance.links().get(i);
            boolean first = pins.containsKey(link.first());
            if (first != pins.containsKey(link.second())) {
                linkOf.put(first ? link.second() : link.first(), i);
            }
        }
        return linkOf;
    }

    private void countPins() {
        Map<String, String> homes = new HashMap<>();
        instance.candidates().forEach(candidate -> homes.put(candidate.id(), candidate.organisation()));
        Map<String, String> hosts = new HashMap<>();
        instance.placements().forEach(placement -> hosts.put(placement.id(), placement.organisation()));
        for (Pin pin : instance.pins()) {
            pinsAt.merge(pin.placement(), 1, Integer::sum);
            pinsHosted.merge(hosts.getOrDefault(pin.placement(), ""), 1, Integer::sum);
            pinsSent.merge(homes.getOrDefault(pin.candidate(), ""), 1, Integer::sum);
        }
    }

    private MaximumFlow.Edge connect(Candidate candidate) {
        Organisation home = eligibility.home(candidate);
        flow.fromSource("home " + home.id(), left(home.releaseLimit(), pinsSent, home.id()));
        for (Placement placement : acceptable(candidate)) {
            if (eligibility.isEligible(candidate, placement)) {
                Organisation host = eligibility.host(placement);
                flow.edge("candidate " + candidate.id(), "placement " + placement.id(), 1);
                flow.edge(
                        "placement " + placement.id(),
                        "host " + host.id(),
                        left(placement.seats(), pinsAt, placement.id()));
                flow.toSink("host " + host.id(), left(host.hostLimit(), pinsHosted, host.id()));
            }
        }
        return flow.edge("home " + home.id(), "candidate " + candidate.id(), 1);
    }

    /** In the order of the instance. */
    private List<Placement> acceptable(Candidate candidate) {
        return candidate.openToOffers()
                ? instance.placements()
                : candidate.applications().stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .map(instance.placements()::get)
                        .toList();
    }

    private static int left(@Nullable Integer limit, Map<String, Integer> used, String id) {
        return limit == null ? Integer.MAX_VALUE : limit - used.getOrDefault(id, 0);
    }

    private void refuse(String candidate, Map<String, Integer> linkOf) {
        Set<Integer> links = new TreeSet<>(linkOf.values());
        Integer link = linkOf.get(candidate);
        faults.add(
                "/links/" + link,
                candidate,
                FaultCode.LINK_BESIDE_PINS,
                new Argument.Text(candidate),
                pointers("/links/", links),
                pointers("/pins/", new TreeSet<>(pins.values())));
    }

    private static Argument pointers(String list, Set<Integer> indices) {
        return new Argument.Texts(indices.stream().map(index -> list + index).toList());
    }
}
