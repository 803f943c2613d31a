package org.charterexchange.frontend.members;

import java.util.EnumSet;
import java.util.Set;
import org.charterexchange.contract.access.InvitationRequest;
import org.charterexchange.contract.access.MailLanguage;
import org.charterexchange.contract.access.Role;
import org.charterexchange.frontend.forms.FormReader;
import org.charterexchange.frontend.users.User;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * An invitation as it was typed.
 *
 * @param key makes the form act once however often it is sent
 * @param organisationId whom the person is invited for; empty for the programme's own people
 */
record InviteForm(
        String key, String name, String email, Set<Role> roles, MailLanguage language, String organisationId) {
    static InviteForm empty(String key, String organisationId, Set<Role> roles) {
        return new InviteForm(key, "", "", roles, MailLanguage.ENGLISH, organisationId);
    }

    static InviteForm read(MultiValueMap<String, String> form, FormReader reader) {
        @Nullable String key = form.getFirst("key");
        return new InviteForm(
                key == null ? "" : key,
                reader.text("name"),
                reader.text("email"),
                reader.choices("roles", Role.class),
                reader.choice("language", MailLanguage.class),
                reader.text("organisationId"));
    }

    /** Returns what the user can make somebody. */
    static Set<Role> choices(User user, String organisationId) {
        return user.programme() && organisationId.isEmpty()
                ? EnumSet.of(Role.PROGRAMME, Role.AUDITOR)
                : EnumSet.of(Role.LEADER, Role.COORDINATOR);
    }

    InvitationRequest request() {
        return new InvitationRequest(
                email, name, roles, organisationId.isEmpty() ? null : organisationId, null, language);
    }
}
