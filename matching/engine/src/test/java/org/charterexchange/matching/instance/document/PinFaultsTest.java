package org.charterexchange.matching.instance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterexchange.matching.instance.document.SmallInstance.JSON;
import static org.charterexchange.matching.instance.document.SmallInstance.faults;
import static org.charterexchange.matching.instance.document.SmallInstance.read;
import static org.charterexchange.matching.instance.document.SmallInstance.withPins;

import org.charterexchange.matching.fault.EnglishFault;
import org.junit.jupiter.api.Test;

class PinFaultsTest {

    @Test
    void aPinThatIsNotEligibleIsRefusedWithTheReasonsButNotForWantOfAnApplication() {
        String pinned = JSON.replace(
                        "\"title\":\"P\"",
                        "\"title\":\"P\",\"stages\":{\"lowest\":4,\"highest\":5}," + "\"vetting\":[\"SC\"]")
                .replace("\"id\":\"c\"", "\"id\":\"c\",\"stage\":1")
                .replace("\"applications\":[\"p\"]},\n", "\"applications\":[]},\n")
                .replace("\"name\":\"small\"", withPins("c"));

        assertThat(faults(pinned)).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("/pins/0");
            assertThat(fault.expected()).contains("[STAGE, VETTING]");
        });
        assertThat(read(JSON.replace("\"applications\":[\"p\"]},\n", "\"applications\":[]},\n")
                                .replace("\"name\":\"small\"", withPins("c")))
                        .instance()
                        .pins())
                .hasSize(1);
    }

    @Test
    void anIneligiblePinIsNamedBesideOtherFaults() {
        String faulty = JSON.replace("\"name\":\"small\"", withPins("c") + ",\"colour\":1")
                .replace("\"title\":\"P\"", "\"title\":\"P\",\"vetting\":[\"DV\"]");

        assertThat(faults(faulty)).extracting(EnglishFault::where).containsExactly("/colour", "/pins/0");
    }

    @Test
    void pinsBeyondSeatsAndLimitsAreRefused() {
        assertThat(faults(JSON.replace("\"name\":\"small\"", withPins("c", "d"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.where()).isEqualTo("/pins/1");
                    assertThat(fault.expected())
                            .isEqualTo("at most 1 seats of placement p; pinned by /pins/0, /pins/1");
                });
        String limited = JSON.replace("\"name\":\"small\"", withPins("c", "d"))
                .replace("\"title\":\"P\"", "\"title\":\"P\",\"seats\":2")
                .replace("\"sector\":\"POLICING\"", "\"sector\":\"POLICING\",\"releaseLimit\":1")
                .replace("\"sector\":\"INDUSTRY\"", "\"sector\":\"INDUSTRY\",\"hostLimit\":0");
        assertThat(faults(limited))
                .extracting(EnglishFault::where, EnglishFault::expected)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "/pins/0", "at most 0 hosted by organisation b; pinned by /pins/0, /pins/1"),
                        org.assertj.core.groups.Tuple.tuple(
                                "/pins/1", "at most 1 released by organisation a; pinned by /pins/0, /pins/1"));
    }

    @Test
    void twoPinsForOneCandidateAreRefused() {
        assertThat(faults(JSON.replace("\"title\":\"P\"", "\"title\":\"P\",\"seats\":2")
                        .replace("\"name\":\"small\"", withPins("c", "c"))))
                .extracting(EnglishFault::where)
                .containsExactly("/pins/1/candidate");
    }

    @Test
    void pinsAndLinksThatNoMatchingKeepsAreRefusedByName() {
        String linked =
                JSON.replace("\"name\":\"small\"", withPins("c") + ",\"links\":[{\"candidates\":[\"c\",\"d\"]}]");

        assertThat(faults(linked)).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("/links/0");
            assertThat(fault.found()).isEqualTo("d");
            assertThat(fault.expected()).contains("/links/0").contains("/pins/0");
        });
        assertThat(read(linked.replace("\"title\":\"P\"", "\"title\":\"P\",\"seats\":2"))
                        .instance()
                        .links())
                .hasSize(1);
    }
}
