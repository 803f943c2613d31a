package org.charterexchange.frontend.systems;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterexchange.contract.access.MachineChange;
import org.charterexchange.contract.access.MachineRequest;
import org.charterexchange.contract.access.MachineView;
import org.charterexchange.contract.access.Scopes;
import org.charterexchange.frontend.forms.FormReader;
import org.springframework.util.MultiValueMap;

/**
 * A system as it was typed.
 *
 * @param key makes the form act once however often it is sent
 * @param subject of its tokens; empty where its first token tells
 */
record SystemForm(
        String key,
        String name,
        String issuer,
        String clientId,
        String subject,
        String organisationId,
        Set<String> scopes) {
    static SystemForm empty(String key, String organisation, List<String> issuers) {
        return new SystemForm(key, "", issuers.isEmpty() ? "" : issuers.get(0), "", "", organisation, Set.of());
    }

    static SystemForm read(MultiValueMap<String, String> form, FormReader reader) {
        return new SystemForm(
                reader.text("key"),
                reader.text("name"),
                reader.text("issuer"),
                reader.text("clientId"),
                reader.text("subject"),
                reader.text("organisationId"),
                scopes(form));
    }

    static SystemForm of(MachineView system) {
        return new SystemForm(
                "", system.name(), system.issuer(), system.clientId(), "", system.organisationId(), system.scopes());
    }

    /** Returns the scopes that the form offers and that were ticked. */
    private static Set<String> scopes(MultiValueMap<String, String> form) {
        Set<String> ticked = new TreeSet<>(form.getOrDefault("scopes", List.of()));
        ticked.retainAll(Scopes.ALL);
        return ticked;
    }

    MachineRequest request() {
        return new MachineRequest(issuer, clientId, subject.isEmpty() ? null : subject, name, organisationId, scopes);
    }

    MachineChange change() {
        return new MachineChange(name, scopes);
    }
}
