package org.charterexchange.frontend.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterexchange.frontend.users.User;

/** Where each role can go, the main thing first. */
final class Navigation {
    private Navigation() {}

    static List<PageFrame.Link> of(User user, String path) {
        List<PageFrame.Link> links = new ArrayList<>();
        if (user.leader()) {
            add(links, path, "applications", "/applications");
            add(links, path, "outcomes", "/outcomes");
            add(links, path, "profile", "/profile");
        }
        if (user.programme()) {
            add(links, path, "rounds", "/rounds", "/runs");
        }
        if (user.coordinator()) {
            add(links, path, "own-placements", "/own/placements");
            add(links, path, "people", "/own/people");
        }
        if (user.coordinator() || user.programme()) {
            add(links, path, "members", "/members");
            add(links, path, "import", "/import", "/imports");
        }
        add(links, path, "placements", "/placements");
        if (!user.programme()) {
            add(links, path, "rounds", "/rounds", "/runs");
        }
        add(links, path, "organisations", "/organisations");
        if (user.auditor() || user.programme()) {
            add(links, path, "audit", "/audit");
        }
        if (!user.signedIn()) {
            add(links, path, "skills", "/skills");
            add(links, path, "about", "/about");
        }
        return links;
    }

    /** A place to go, and the paths above the pages that belong to it. */
    private static void add(List<PageFrame.Link> links, String path, String key, String... hrefs) {
        boolean current = Arrays.stream(hrefs).anyMatch(href -> path.equals(href) || path.startsWith(href + "/"));
        links.add(new PageFrame.Link("navigation." + key, hrefs[0], current));
    }
}
