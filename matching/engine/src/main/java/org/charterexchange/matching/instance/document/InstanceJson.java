package org.charterexchange.matching.instance.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Conflict;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Incumbent;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Link;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;

/** The document as a whole, and its lists of pairs. */
final class InstanceJson {

    private static final Fields DOCUMENT = Fields.of(
            "format",
            "name",
            "organisations",
            "placements",
            "candidates",
            "assessments?",
            "conflicts?",
            "exclusions?",
            "pins?",
            "links?",
            "incumbents?",
            "policy?");
    private static final Fields ASSESSMENT = Fields.of("candidate", "placement", "score");
    private static final Fields REASONED = Fields.of("candidate", "placement", "reason");
    private static final Fields CONFLICT = Fields.of("organisations", "reason");
    private static final Fields LINK = Fields.of("candidates");
    private static final Fields INCUMBENT = Fields.of("candidate", "placement");

    private InstanceJson() {}

    static void read(StrictJson json, InstanceDraft draft) {
        StrictJson.Members members = json.members(DOCUMENT);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "format" -> json.requireText(Instance.FORMAT);
                case "name" -> draft.name = json.text();
                case "organisations" -> each(json, () -> OrganisationJson.read(json, draft));
                case "placements" -> each(json, () -> PlacementJson.read(json, draft));
                case "candidates" -> each(json, () -> CandidateJson.read(json, draft));
                case "policy" -> PolicyJson.read(json, draft);
                default -> lists(field, json, draft);
            }
        }
    }

    private static void lists(String field, StrictJson json, InstanceDraft draft) {
        switch (field) {
            case "assessments" -> assessments(json, draft);
            case "conflicts" -> each(json, () -> draft.conflicts.add(conflict(json)));
            case "exclusions" ->
                each(json, () -> {
                    Pin read = reasoned(json);
                    draft.exclusions.add(new Exclusion(read.candidate(), read.placement(), read.reason()));
                });
            case "pins" -> each(json, () -> draft.pins.add(reasoned(json)));
            case "links" -> each(json, () -> draft.links.add(link(json)));
            default -> each(json, () -> draft.incumbents.add(incumbent(json)));
        }
    }

    private static void each(StrictJson json, Runnable item) {
        StrictJson.Items items = json.items();
        while (items.next()) {
            item.run();
        }
    }

    private static void assessments(StrictJson json, InstanceDraft draft) {
        Map<String, Set<String>> assessed = new HashMap<>();
        each(json, () -> {
            Assessment read = assessment(json);
            if (!assessed.computeIfAbsent(read.candidate(), key -> new HashSet<>())
                    .add(read.placement())) {
                draft.faults.add(
                        json.pointer(),
                        Phrase.of(
                                FoundValue.PAIR,
                                new Argument.Text(read.candidate()),
                                new Argument.Text(read.placement())),
                        FaultCode.ASSESSMENT_ONCE);
            }
            draft.assessments.add(read);
        });
    }

    private static Assessment assessment(StrictJson json) {
        String candidate = StrictJson.UNREADABLE;
        String placement = StrictJson.UNREADABLE;
        int score = 0;
        StrictJson.Members members = json.members(ASSESSMENT);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "candidate" -> candidate = json.text();
                case "placement" -> placement = json.text();
                default -> score = json.integer(0, 100, 0);
            }
        }
        return new Assessment(candidate, placement, score);
    }

    private static Pin reasoned(StrictJson json) {
        String candidate = StrictJson.UNREADABLE;
        String placement = StrictJson.UNREADABLE;
        String reason = "";
        StrictJson.Members members = json.members(REASONED);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "candidate" -> candidate = json.text();
                case "placement" -> placement = json.text();
                default -> reason = json.text();
            }
        }
        return new Pin(candidate, placement, reason);
    }

    private static Incumbent incumbent(StrictJson json) {
        String candidate = StrictJson.UNREADABLE;
        String placement = StrictJson.UNREADABLE;
        StrictJson.Members members = json.members(INCUMBENT);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "candidate" -> candidate = json.text();
                default -> placement = json.text();
            }
        }
        return new Incumbent(candidate, placement);
    }

    private static Conflict conflict(StrictJson json) {
        List<String> two = List.of(StrictJson.UNREADABLE, StrictJson.UNREADABLE);
        String reason = "";
        StrictJson.Members members = json.members(CONFLICT);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "organisations" -> two = json.twoTexts();
                default -> reason = json.text();
            }
        }
        return new Conflict(two.get(0), two.get(1), reason);
    }

    private static Link link(StrictJson json) {
        List<String> two = List.of(StrictJson.UNREADABLE, StrictJson.UNREADABLE);
        StrictJson.Members members = json.members(LINK);
        while (members.next() != null) {
            two = json.twoTexts();
        }
        return new Link(two.get(0), two.get(1));
    }
}
