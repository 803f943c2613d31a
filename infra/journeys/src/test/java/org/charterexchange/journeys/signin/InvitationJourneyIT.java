package org.charterexchange.journeys.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterexchange.journeys.product.BrowserSession;
import org.charterexchange.journeys.product.Journey;
import org.charterexchange.journeys.product.JourneyExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a new organisation to its first coordinator and back, with and without JavaScript. */
@ExtendWith(JourneyExtension.class)
class InvitationJourneyIT {
    private static final Pattern LINK = Pattern.compile("/invitation/[A-Za-z0-9_-]{43}\\b");

    @ParameterizedTest(name = "with JavaScript: {0}")
    @ValueSource(booleans = {true, false})
    void somebodyIsInvitedComesInAndIsSentAway(boolean scripted, Journey journey) {
        String name = (scripted ? "Acme " : "Plain ") + System.currentTimeMillis();
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        String link = invite(name, address, journey, scripted);
        try (BrowserSession newcomer = journey.browser(scripted)) {
            accept(newcomer, name, link);
            try (BrowserSession other = journey.browser(scripted)) {
                other.open(link);
                assertThat(other.text()).contains("This invitation has been used");
                other.look("invitation-used");
            }
            remove(address, journey, scripted);
            assertThat(newcomer.open("/own/placements")).isEqualTo(403);
            assertThat(newcomer.text()).contains("Your access has ended");
            newcomer.look("access-ended");
            newcomer.open("/about");
            assertThat(newcomer.page().locator("#sign-in").isVisible())
                    .as("the session has ended too")
                    .isTrue();
        }
    }

    private static String invite(String name, String address, Journey journey, boolean scripted) {
        try (BrowserSession programme = journey.as("programme", scripted)) {
            programme.open("/members");
            programme.look("members");
            programme.page().locator("#register").click();
            programme.fill("organisation", name);
            programme.fill("name", "Rhian Price");
            programme.fill("email", "rhian");
            programme.page().locator("#send").click();
            assertThat(programme.text()).contains("There is a problem", "E-mail address:");
            programme.look("register-refused");
            programme.fill("email", address + "@journey.example");
            programme.page().locator("#send").click();
            assertThat(programme.text()).contains("The invitation is on its way.", address + "@journey.example");
            programme.look("members-invited");
        }
        Matcher link = LINK.matcher(journey.product()
                .awaitMail(address + "@journey.example")
                .replace("=\r\n", "")
                .replace("=\n", ""));
        assertThat(link.find()).as("a link in the e-mail").isTrue();
        return link.group();
    }

    private static void accept(BrowserSession newcomer, String organisation, String link) {
        newcomer.open(link);
        assertThat(newcomer.path()).isEqualTo("/invitation");
        assertThat(newcomer.heading()).isEqualTo(organisation + " invites you");
        newcomer.look("invitation");
        newcomer.page().locator("#sign-in-to-accept").click();
        newcomer.fillSignIn("newcomer", "newcomer-demo");
        assertThat(newcomer.path()).isEqualTo("/invitation/accept");
        newcomer.look("invitation-accept");
        newcomer.page().locator("#accept").click();
        assertThat(newcomer.path()).isEqualTo("/own/placements");
    }

    private static void remove(String organisation, Journey journey, boolean scripted) {
        try (BrowserSession programme = journey.as("programme", scripted)) {
            programme.open("/members?organisation=" + organisation);
            programme
                    .page()
                    .locator("#members tbody a[href*='/remove']")
                    .first()
                    .click();
            assertThat(programme.heading()).isEqualTo("Remove Rhian Price?");
            programme.look("member-remove");
            programme.page().locator("#remove").click();
            assertThat(programme.text()).contains("Their access has ended.");
        }
    }
}
