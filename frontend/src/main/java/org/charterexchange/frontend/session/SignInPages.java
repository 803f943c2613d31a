package org.charterexchange.frontend.session;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
class SignInPages {
    /** Sends the person to the provider; afterwards they land where their role begins. */
    @GetMapping("/sign-in")
    String signIn() {
        return "redirect:/oauth2/authorization/" + Provider.ID;
    }
}
