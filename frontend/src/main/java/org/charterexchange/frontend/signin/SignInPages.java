package org.charterexchange.frontend.signin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** The way in. */
@Controller
public class SignInPages {
    /** Where people sign in, or choose where. */
    public static final String PATH = "/sign-in";

    /** Where it is said that it did not work. */
    public static final String FAILED = PATH + "/failed";

    private static final String AT = "/oauth2/authorization/";

    private final SignInSettings settings;

    SignInPages(SignInSettings settings) {
        this.settings = settings;
    }

    /** Returns where whoever must sign in is sent: straight to the provider where there is one only. */
    public static String wayIn(SignInSettings settings) {
        return settings.others().isEmpty() ? AT + SignInSettings.FIRST : PATH;
    }

    /** Sends the person to the provider, or asks at which one; afterwards they land where their role begins. */
    @GetMapping(PATH)
    Rendering signIn() {
        return settings.others().isEmpty()
                ? Rendering.redirectTo(wayIn(settings)).build()
                : Rendering.view("pages/home/sign-in")
                        .modelAttribute("providers", settings.providers())
                        .build();
    }

    /** Says that nobody is signed in, whatever the reason: the provider's answer may have been made up by anybody. */
    @GetMapping(FAILED)
    Rendering failed() {
        return Rendering.view("pages/home/sign-in-failed").build();
    }
}
