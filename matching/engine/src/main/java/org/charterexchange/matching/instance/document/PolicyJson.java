package org.charterexchange.matching.instance.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.fault.FoundValue;
import org.charterexchange.matching.instance.Direction;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.Sector;
import org.charterexchange.matching.json.Fields;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.language.Argument;
import org.charterexchange.matching.language.Phrase;

/** The policy while it is read; a missing field takes its default. */
public final class PolicyJson {

    private static final Fields FIELDS = Fields.of(
            "placed?",
            "preference?",
            "skills?",
            "development?",
            "assessment?",
            "carbon?",
            "reciprocity?",
            "swap?",
            "firstSent?",
            "firstHosted?",
            "incumbent?",
            "carbonReferenceKg?",
            "directions?");

    private PolicyJson() {}

    static void read(StrictJson json, InstanceDraft draft) {
        int faultsBefore = draft.faults.count();
        draft.policy = read(json);
        draft.policyIsSound = draft.faults.count() == faultsBefore;
    }

    /** Reads the current value, which is an object with any of the policy's fields. */
    public static Policy read(StrictJson json) {
        Map<String, Integer> weights = new HashMap<>();
        List<Direction> directions = Policy.BOTH_WAYS;
        int reference = Policy.DEFAULT.carbonReferenceKg();
        StrictJson.Members members = json.members(FIELDS);
        for (String field = members.next(); field != null; field = members.next()) {
            switch (field) {
                case "directions" -> directions = directions(json);
                case "carbonReferenceKg" -> reference = json.integer(1, ItemValues.MOST, reference);
                default -> weights.put(field, json.integer(0, Policy.MAX_WEIGHT, 0));
            }
        }
        Policy usual = Policy.DEFAULT;
        return new Policy(
                weights.getOrDefault("placed", usual.placed()),
                weights.getOrDefault("preference", usual.preference()),
                weights.getOrDefault("skills", usual.skills()),
                weights.getOrDefault("development", usual.development()),
                weights.getOrDefault("assessment", usual.assessment()),
                weights.getOrDefault("carbon", usual.carbon()),
                weights.getOrDefault("reciprocity", usual.reciprocity()),
                weights.getOrDefault("swap", usual.swap()),
                weights.getOrDefault("firstSent", usual.firstSent()),
                weights.getOrDefault("firstHosted", usual.firstHosted()),
                weights.getOrDefault("incumbent", usual.incumbent()),
                reference,
                directions);
    }

    private static List<Direction> directions(StrictJson json) {
        List<Direction> directions = new ArrayList<>();
        StrictJson.Items items = json.items();
        while (items.next()) {
            directions.add(direction(json));
        }
        return directions;
    }

    /** Reads the current value, which is an array of two sectors, home and host. */
    public static Direction direction(StrictJson json) {
        List<Sector> sectors = new ArrayList<>();
        StrictJson.Items items = json.items();
        while (items.next()) {
            sectors.add(json.constant(Sector.class, Sector.POLICING));
        }
        if (sectors.size() != 2) {
            json.note(Phrase.of(FoundValue.SECTORS, new Argument.Numeral(sectors.size())), FaultCode.TWO_SECTORS);
            return new Direction(Sector.POLICING, Sector.INDUSTRY);
        }
        return new Direction(sectors.get(0), sectors.get(1));
    }
}
