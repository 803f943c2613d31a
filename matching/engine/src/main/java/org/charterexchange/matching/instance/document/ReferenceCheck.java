package org.charterexchange.matching.instance.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.fault.FaultCode;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Link;
import org.charterexchange.matching.instance.Pin;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.json.StrictJson;
import org.charterexchange.matching.language.Argument;

/** Finds references to ids that are not there, and pins and links that name a candidate twice. */
final class ReferenceCheck {

    private final InstanceDraft draft;

    ReferenceCheck(InstanceDraft draft) {
        this.draft = draft;
    }

    void run() {
        placements();
        candidates();
        for (int i = 0; i < draft.assessments.size(); i++) {
            pair(
                    "/assessments/" + i,
                    draft.assessments.get(i).candidate(),
                    draft.assessments.get(i).placement());
        }
        for (int i = 0; i < draft.conflicts.size(); i++) {
            organisation(
                    "/conflicts/" + i + "/organisations/0",
                    draft.conflicts.get(i).first());
            organisation(
                    "/conflicts/" + i + "/organisations/1",
                    draft.conflicts.get(i).second());
        }
        for (int i = 0; i < draft.exclusions.size(); i++) {
            pair(
                    "/exclusions/" + i,
                    draft.exclusions.get(i).candidate(),
                    draft.exclusions.get(i).placement());
        }
        for (int i = 0; i < draft.incumbents.size(); i++) {
            pair(
                    "/incumbents/" + i,
                    draft.incumbents.get(i).candidate(),
                    draft.incumbents.get(i).placement());
        }
        pins();
        links();
    }

    private void placements() {
        List<Placement> placements = draft.placements.items;
        for (int i = 0; i < placements.size(); i++) {
            organisation("/placements/" + i + "/organisation", placements.get(i).organisation());
        }
    }

    private void candidates() {
        List<Candidate> candidates = draft.candidates.items;
        for (int i = 0; i < candidates.size(); i++) {
            organisation("/candidates/" + i + "/organisation", candidates.get(i).organisation());
            List<String> applications = candidates.get(i).applications();
            for (int j = 0; j < applications.size(); j++) {
                if (!draft.placements.contains(applications.get(j))) {
                    placement("/candidates/" + i + "/applications/" + j, applications.get(j));
                }
            }
        }
    }

    private void pins() {
        Map<String, Integer> pinned = new HashMap<>();
        for (int i = 0; i < draft.pins.size(); i++) {
            Pin pin = draft.pins.get(i);
            pair("/pins/" + i, pin.candidate(), pin.placement());
            Integer before = pinned.putIfAbsent(pin.candidate(), i);
            if (before != null && !pin.candidate().equals(StrictJson.UNREADABLE)) {
                draft.faults.add(
                        "/pins/" + i + "/candidate",
                        pin.candidate(),
                        FaultCode.ONE_PIN,
                        new Argument.Text("/pins/" + before));
            }
        }
    }

    private void links() {
        Set<String> linked = new HashSet<>();
        for (int i = 0; i < draft.links.size(); i++) {
            Link link = draft.links.get(i);
            linked("/links/" + i + "/candidates/0", link.first(), linked);
            if (link.first().equals(link.second()) && !link.first().equals(StrictJson.UNREADABLE)) {
                draft.faults.add("/links/" + i + "/candidates/1", link.second(), FaultCode.TWO_LINKED);
            } else {
                linked("/links/" + i + "/candidates/1", link.second(), linked);
            }
        }
    }

    private void linked(String pointer, String candidate, Set<String> linked) {
        draft.candidates.require(pointer, candidate, FaultCode.ID_OF_CANDIDATE);
        if (!linked.add(candidate) && !candidate.equals(StrictJson.UNREADABLE)) {
            draft.faults.add(pointer, candidate, FaultCode.ONE_LINK);
        }
    }

    private void pair(String pointer, String candidate, String placement) {
        draft.candidates.require(pointer + "/candidate", candidate, FaultCode.ID_OF_CANDIDATE);
        placement(pointer + "/placement", placement);
    }

    private void placement(String pointer, String id) {
        draft.placements.require(pointer, id, FaultCode.ID_OF_PLACEMENT);
    }

    private void organisation(String pointer, String id) {
        draft.organisations.require(pointer, id, FaultCode.ID_OF_ORGANISATION);
    }
}
