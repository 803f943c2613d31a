package org.charterexchange.frontend.drafts;

import org.charterexchange.frontend.sessions.OidcIdentity;
import org.springframework.context.ApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.util.MultiValueMap;

/** Drafts as they are kept when somebody's session has expired, for the tests of pages. */
public final class KeptDrafts {
    private final Drafts drafts;
    private final DraftedForms forms;

    private KeptDrafts(Drafts drafts, DraftedForms forms) {
        this.drafts = drafts;
        this.forms = forms;
    }

    /** Those of a running application. */
    public static KeptDrafts of(ApplicationContext pages) {
        return new KeptDrafts(pages.getBean(Drafts.class), pages.getBean(DraftedForms.class));
    }

    /** Keeps a form of this person's where forms of its path are kept. */
    public void keep(String issuer, String subject, String path, MultiValueMap<String, String> form) {
        if (forms.isAt(PathContainer.parsePath(path))) {
            drafts.keep(new OidcIdentity(issuer, subject), path, form);
        }
    }
}
