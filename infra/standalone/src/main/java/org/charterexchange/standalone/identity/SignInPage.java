package org.charterexchange.standalone.identity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that asks who you are. */
@Controller
class SignInPage {

    static final String PATH = "/sign-in";

    private final IdentitySettings settings;

    SignInPage(IdentitySettings settings) {
        this.settings = settings;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String locked,
            Model page) {
        page.addAttribute("wrong", wrong != null || locked != null);
        page.addAttribute("locked", locked != null);
        page.addAttribute("home", settings.frontend());
        page.addAttribute("people", people());
        return "sign-in";
    }

    private static List<Person> people() {
        return Arrays.stream(DemoUser.values())
                .map(user -> new Person(user.username(), user.password(), user.fullName(), user.does()))
                .toList();
    }

    /** A demo user as the page shows them. */
    record Person(String username, String password, String name, String does) {}
}
