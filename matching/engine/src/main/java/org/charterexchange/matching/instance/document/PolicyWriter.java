package org.charterexchange.matching.instance.document;

import java.util.List;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.json.StableJson;

/** Writes a policy with every field. */
public final class PolicyWriter {

    private PolicyWriter() {}

    /** Writes the fields into the object that is open. */
    public static void fields(StableJson json, Policy policy) {
        json.number("placed", policy.placed());
        json.number("preference", policy.preference());
        json.number("skills", policy.skills());
        json.number("development", policy.development());
        json.number("assessment", policy.assessment());
        json.number("carbon", policy.carbon());
        json.number("reciprocity", policy.reciprocity());
        json.number("swap", policy.swap());
        json.number("firstSent", policy.firstSent());
        json.number("firstHosted", policy.firstHosted());
        json.number("incumbent", policy.incumbent());
        json.number("carbonReferenceKg", policy.carbonReferenceKg());
        json.array(
                "directions",
                () -> policy.directions()
                        .forEach(way -> json.textsItem(
                                List.of(way.home().name(), way.host().name()))));
    }
}
