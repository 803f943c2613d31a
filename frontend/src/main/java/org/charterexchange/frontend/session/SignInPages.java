package org.charterexchange.frontend.session;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
class SignInPages {
    static final String PATH = "/sign-in";
    static final String FAILED = PATH + "/failed";
    static final String AT = "/oauth2/authorization/";

    private final SignInSettings settings;

    SignInPages(SignInSettings settings) {
        this.settings = settings;
    }

    /** Sends the person to the provider, or asks at which one; afterwards they land where their role begins. */
    @GetMapping(PATH)
    String signIn(Model model) {
        if (settings.others().isEmpty()) {
            return "redirect:" + AT + SignInSettings.FIRST;
        }
        model.addAttribute("providers", settings.providers());
        return "pages/home/sign-in";
    }

    /** Says that nobody is signed in, whatever the reason: the provider's answer may have been made up by anybody. */
    @GetMapping(FAILED)
    String failed() {
        return "pages/home/sign-in-failed";
    }
}
