package org.charterexchange.matching.instance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterexchange.matching.fault.EnglishFault;
import org.charterexchange.matching.instance.Assessment;
import org.charterexchange.matching.instance.Attendance;
import org.charterexchange.matching.instance.Candidate;
import org.charterexchange.matching.instance.Clearance;
import org.charterexchange.matching.instance.Conflict;
import org.charterexchange.matching.instance.Direction;
import org.charterexchange.matching.instance.Exclusion;
import org.charterexchange.matching.instance.Incumbent;
import org.charterexchange.matching.instance.Instance;
import org.charterexchange.matching.instance.Link;
import org.charterexchange.matching.instance.Location;
import org.charterexchange.matching.instance.Organisation;
import org.charterexchange.matching.instance.Placement;
import org.charterexchange.matching.instance.Policy;
import org.charterexchange.matching.instance.Preset;
import org.charterexchange.matching.instance.Sector;
import org.charterexchange.matching.instance.SourcedInstance;
import org.charterexchange.matching.instance.StageBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceReaderTest {

    private static final String FULL = """
            {"format":"charter-exchange/instance/1","name":"autumn",
             "organisations":[
              {"id":"force","name":"Force","sector":"POLICING","location":{"latitude":51.5,"longitude":-0.1},
               "releaseLimit":2,"hostLimit":3,"sentBefore":1,"hostedBefore":4},
              {"id":"firm","name":"Firm","sector":"INDUSTRY"}],
             "placements":[
              {"id":"p1","organisation":"firm","title":"Data","seats":2,"stages":{"lowest":2,"highest":4},
               "essentialSkills":{"risk":2},"desirableSkills":{"agile":3},"developsSkills":{"digital":4},
               "starts":"2026-09-01","ends":"2026-10-31","daysPerWeek":3,"attendance":"HYBRID",
               "vetting":["SC","NPPV2A"],"location":{"latitude":52,"longitude":-1}},
              {"id":"p2","organisation":"force","title":"Crisis"}],
             "candidates":[
              {"id":"c1","organisation":"force","stage":3,"skills":{"risk":2},"goals":{"digital":3},
               "availableFrom":"2026-01-01","availableTo":"2026-12-31","vetting":["DV","NPPV3"],
               "location":{"latitude":51,"longitude":0},"maxTravelKm":200,"applications":["p1"],"openToOffers":true},
              {"id":"c2","organisation":"firm","applications":["p2"]}],
             "assessments":[{"candidate":"c1","placement":"p1","score":70}],
             "conflicts":[{"organisations":["firm","force"],"reason":"tender"}],
             "exclusions":[{"candidate":"c1","placement":"p2","reason":"was there"}],
             "pins":[],
             "links":[{"candidates":["c1","c2"]}],
             "incumbents":[{"candidate":"c1","placement":"p1"}],
             "policy":{"placed":7,"directions":[["POLICING","INDUSTRY"]]}}
            """;

    private static final String SMALL = """
            {"format":"charter-exchange/instance/1","name":"small",
             "organisations":[{"id":"a","name":"A","sector":"POLICING"},{"id":"b","name":"B","sector":"INDUSTRY"}],
             "placements":[{"id":"p","organisation":"b","title":"P"}],
             "candidates":[{"id":"c","organisation":"a","applications":["p"]},
                           {"id":"d","organisation":"a","applications":["p"]}]}
            """;

    @Test
    void everyFieldIsRead() {
        Instance read = read(FULL).instance();

        assertThat(read.name()).isEqualTo("autumn");
        assertThat(read.organisations())
                .containsExactly(
                        new Organisation("force", "Force", Sector.POLICING, new Location(51.5, -0.1), 2, 3, 1, 4),
                        new Organisation("firm", "Firm", Sector.INDUSTRY, null, null, null, 0, 0));
        assertThat(read.placements().get(0))
                .isEqualTo(new Placement(
                        "p1",
                        "firm",
                        "Data",
                        2,
                        new StageBand(2, 4),
                        Map.of("risk", 2),
                        Map.of("agile", 3),
                        Map.of("digital", 4),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 10, 31),
                        3,
                        Attendance.HYBRID,
                        Set.of(Clearance.SC, Clearance.NPPV2A),
                        new Location(52, -1)));
        assertThat(read.placements().get(1))
                .isEqualTo(new Placement(
                        "p2",
                        "force",
                        "Crisis",
                        1,
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        null,
                        null,
                        5,
                        Attendance.ON_SITE,
                        Set.of(),
                        null));
        assertThat(read.candidates().get(0))
                .isEqualTo(new Candidate(
                        "c1",
                        "force",
                        3,
                        Map.of("risk", 2),
                        Map.of("digital", 3),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        Set.of(Clearance.DV, Clearance.NPPV3),
                        new Location(51, 0),
                        200,
                        List.of("p1"),
                        true));
        assertThat(read.assessments()).containsExactly(new Assessment("c1", "p1", 70));
        assertThat(read.conflicts()).containsExactly(new Conflict("firm", "force", "tender"));
        assertThat(read.exclusions()).containsExactly(new Exclusion("c1", "p2", "was there"));
        assertThat(read.links()).containsExactly(new Link("c1", "c2"));
        assertThat(read.incumbents()).containsExactly(new Incumbent("c1", "p1"));
        assertThat(read.policy())
                .isEqualTo(new Policy(
                        7,
                        3,
                        2,
                        3,
                        2,
                        1,
                        400,
                        200,
                        300,
                        300,
                        500,
                        1000,
                        List.of(new Direction(Sector.POLICING, Sector.INDUSTRY))));
    }

    @Test
    void aMissingPolicyIsTheBalancedPreset() {
        assertThat(read(SMALL).instance().policy())
                .isEqualTo(Preset.BALANCED.policy())
                .isEqualTo(Policy.DEFAULT);
    }

    @Test
    void whatIsWrittenReadsBackEqualAndEqualInstancesGiveEqualBytes() {
        Instance full = read(FULL).instance();
        byte[] written = InstanceWriter.write(full);

        assertThat(InstanceReader.read(written).instance()).isEqualTo(full);
        assertThat(InstanceWriter.write(InstanceReader.read(written).instance()))
                .isEqualTo(written);
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("\"vetting\":[\"NPPV2A\",\"SC\"]");
    }

    @Test
    void theHashIsOfEveryByteRead() throws NoSuchAlgorithmException {
        // sha256sum of the three bytes of SMALL's end is part of it: trailing white space changes the hash
        assertThat(read(SMALL).sha256())
                .hasSize(64)
                .isNotEqualTo(read(SMALL + " \n").sha256());
        assertThat(read(SMALL).sha256()).isEqualTo(read(SMALL).sha256());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "instance/1                     | instance/2              | /format                       | charter-exchange/instance/2",
                "\"name\":\"small\"             | \"title\":\"small\"     | /title                        | small",
                "\"name\":\"small\"             | \"title\":\"small\"     | /name                         | nothing",
                "\"name\":\"small\"             | \"name\":\"s\",\"name\":\"t\" | /name                   | t",
                "\"name\":\"small\"             | \"name\":null           | /name                         | null",
                "\"name\":\"small\"             | \"name\":\"\\ud800\"    | /name                         | `\ud800`",
                "\"sector\":\"POLICING\"        | \"sector\":\"police\"   | /organisations/0/sector       | police",
                "\"id\":\"b\"                   | \"id\":\"a\"            | /organisations/1/id           | a",
                "\"title\":\"P\"                | \"title\":\"P\",\"seats\":-1 | /placements/0/seats      | -1",
                "\"title\":\"P\"                | \"title\":\"P\",\"seats\":1.0 | /placements/0/seats     | 1.0",
                "\"title\":\"P\"                | \"title\":\"P\",\"seats\":99999999999999999999 | /placements/0/seats | 99999999999999999999",
                "\"title\":\"P\"                | \"title\":\"P\",\"seats\":{} | /placements/0/seats      | an object",
                "\"title\":\"P\"                | \"title\":\"P\",\"daysPerWeek\":6 | /placements/0/daysPerWeek | 6",
                "\"title\":\"P\"                | \"title\":\"P\",\"stages\":{\"lowest\":4,\"highest\":3} | /placements/0/stages | 4 to 3",
                "\"title\":\"P\"                | \"title\":\"P\",\"stages\":{\"lowest\":0,\"highest\":3} | /placements/0/stages/lowest | 0",
                "\"title\":\"P\"                | \"title\":\"P\",\"starts\":\"2026-02-02\",\"ends\":\"2026-02-01\" | /placements/0/ends | 2026-02-01",
                "\"title\":\"P\"                | \"title\":\"P\",\"starts\":\"2026-02-30\" | /placements/0/starts | 2026-02-30",
                "\"title\":\"P\"                | \"title\":\"P\",\"starts\":\"20260201\" | /placements/0/starts | 20260201",
                "\"title\":\"P\"                | \"title\":\"P\",\"vetting\":[\"SC\",\"TOP\"] | /placements/0/vetting/1 | TOP",
                "\"title\":\"P\"                | \"title\":\"P\",\"essentialSkills\":{\"a/b~c\":6} | /placements/0/essentialSkills/a~1b~0c | 6",
                "\"title\":\"P\"                | \"title\":\"P\",\"essentialSkills\":{\"x\":1,\"x\":2} | /placements/0/essentialSkills/x | 2",
                "\"title\":\"P\"                | \"title\":\"P\",\"location\":{\"latitude\":90.01,\"longitude\":0} | /placements/0/location/latitude | 90.01",
                "\"title\":\"P\"                | \"title\":\"P\",\"location\":{\"latitude\":1} | /placements/0/location/longitude | nothing",
                "\"organisation\":\"b\"         | \"organisation\":\"z\"  | /placements/0/organisation    | z",
                "\"id\":\"d\",\"organisation\":\"a\" | \"id\":\"d\",\"organisation\":\"z\" | /candidates/1/organisation | z",
                "\"id\":\"d\",\"organisation\":\"a\",\"applications\":[\"p\"] | \"id\":\"d\",\"organisation\":\"a\",\"applications\":[\"p\",\"q\"] | /candidates/1/applications/1 | q",
                "\"id\":\"d\",\"organisation\":\"a\",\"applications\":[\"p\"] | \"id\":\"d\",\"organisation\":\"a\",\"applications\":[\"p\",\"p\"] | /candidates/1/applications/1 | p",
                "\"id\":\"d\"                   | \"id\":\"d\",\"stage\":6 | /candidates/1/stage          | 6",
                "\"id\":\"d\"                   | \"id\":\"d\",\"availableFrom\":\"2026-03-01\",\"availableTo\":\"2026-02-01\" | /candidates/1/availableTo | 2026-02-01",
                "\"id\":\"d\"                   | \"id\":\"d\",\"openToOffers\":\"yes\" | /candidates/1/openToOffers | yes",
                "\"name\":\"small\"             | \"name\":\"s\",\"assessments\":[{\"candidate\":\"c\",\"placement\":\"p\",\"score\":101}] | /assessments/0/score | 101",
                "\"name\":\"small\"             | \"name\":\"s\",\"assessments\":[{\"candidate\":\"x\",\"placement\":\"p\",\"score\":1}] | /assessments/0/candidate | x",
                "\"name\":\"small\"             | \"name\":\"s\",\"conflicts\":[{\"organisations\":[\"a\",\"z\"],\"reason\":\"r\"}] | /conflicts/0/organisations/1 | z",
                "\"name\":\"small\"             | \"name\":\"s\",\"conflicts\":[{\"organisations\":[\"a\"],\"reason\":\"r\"}] | /conflicts/0/organisations | 1 ids",
                "\"name\":\"small\"             | \"name\":\"s\",\"exclusions\":[{\"candidate\":\"c\",\"placement\":\"q\",\"reason\":\"r\"}] | /exclusions/0/placement | q",
                "\"name\":\"small\"             | \"name\":\"s\",\"incumbents\":[{\"candidate\":\"c\",\"placement\":\"q\"}] | /incumbents/0/placement | q",
                "\"name\":\"small\"             | \"name\":\"s\",\"pins\":[{\"candidate\":\"z\",\"placement\":\"p\",\"reason\":\"r\"}] | /pins/0/candidate | z",
                "\"name\":\"small\"             | \"name\":\"s\",\"links\":[{\"candidates\":[\"c\",\"c\"]}] | /links/0/candidates/1 | c",
                "\"name\":\"small\"             | \"name\":\"s\",\"links\":[{\"candidates\":[\"c\",\"d\"]},{\"candidates\":[\"d\",\"z\"]}] | /links/1/candidates/0 | d",
                "\"name\":\"small\"             | \"name\":\"s\",\"policy\":{\"placed\":1000001} | /policy/placed | 1000001",
                "\"name\":\"small\"             | \"name\":\"s\",\"policy\":{\"carbonReferenceKg\":0} | /policy/carbonReferenceKg | 0",
                "\"name\":\"small\"             | \"name\":\"s\",\"policy\":{\"directions\":[[\"POLICING\"]]} | /policy/directions/0 | 1 sectors",
                "\"name\":\"small\"             | \"name\":\"s\",\"policy\":{\"weight\":1} | /policy/weight | 1",
            })
    void eachFaultIsRefusedWithItsPointerAndValue(String from, String to, String pointer, String value) {
        assertThat(SMALL).contains(from);

        List<EnglishFault> faults = faults(SMALL.replace(from, to));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.where()).isEqualTo(pointer);
            assertThat(fault.found()).isEqualTo(value);
            assertThat(fault.expected()).isNotBlank();
        });
    }

    @Test
    void allFaultsComeInOneAnswer() {
        List<EnglishFault> faults =
                faults(SMALL.replace("\"title\":\"P\"", "\"title\":7,\"seats\":-2,\"colour\":\"red\"")
                        .replace("\"id\":\"d\",\"organisation\":\"a\"", "\"id\":\"c\",\"organisation\":\"nowhere\"")
                        .replace("\"name\":\"small\"", "\"name\":\"s\",\"policy\":{\"swap\":-1}"));

        assertThat(faults)
                .extracting(EnglishFault::where)
                .containsExactlyInAnyOrder(
                        "/policy/swap",
                        "/placements/0/title",
                        "/placements/0/seats",
                        "/placements/0/colour",
                        "/candidates/1/id",
                        "/candidates/1/organisation");
    }

    @Test
    void aPinThatIsNotEligibleIsRefusedWithTheReasonsButNotForWantOfAnApplication() {
        String pinned = SMALL.replace(
                        "\"title\":\"P\"",
                        "\"title\":\"P\",\"stages\":{\"lowest\":4,\"highest\":5}," + "\"vetting\":[\"SC\"]")
                .replace("\"id\":\"c\"", "\"id\":\"c\",\"stage\":1")
                .replace("\"applications\":[\"p\"]},\n", "\"applications\":[]},\n")
                .replace("\"name\":\"small\"", withPins("c"));

        assertThat(faults(pinned)).singleElement().satisfies(fault -> {
            assertThat(fault.where()).isEqualTo("/pins/0");
            assertThat(fault.expected()).contains("[STAGE, VETTING]");
        });
        assertThat(read(SMALL.replace("\"applications\":[\"p\"]},\n", "\"applications\":[]},\n")
                                .replace("\"name\":\"small\"", withPins("c")))
                        .instance()
                        .pins())
                .hasSize(1);
    }

    @Test
    void anIneligiblePinIsNamedBesideOtherFaults() {
        String faulty = SMALL.replace("\"name\":\"small\"", withPins("c") + ",\"colour\":1")
                .replace("\"title\":\"P\"", "\"title\":\"P\",\"vetting\":[\"DV\"]");

        assertThat(faults(faulty)).extracting(EnglishFault::where).containsExactly("/colour", "/pins/0");
    }

    @Test
    void pinsBeyondSeatsAndLimitsAreRefused() {
        assertThat(faults(SMALL.replace("\"name\":\"small\"", withPins("c", "d"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.where()).isEqualTo("/pins/1");
                    assertThat(fault.expected())
                            .isEqualTo("at most 1 seats of placement p; pinned by /pins/0, /pins/1");
                });
        String limited = SMALL.replace("\"name\":\"small\"", withPins("c", "d"))
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
        assertThat(faults(SMALL.replace("\"title\":\"P\"", "\"title\":\"P\",\"seats\":2")
                        .replace("\"name\":\"small\"", withPins("c", "c"))))
                .extracting(EnglishFault::where)
                .containsExactly("/pins/1/candidate");
    }

    @Test
    void pinsAndLinksThatNoMatchingKeepsAreRefusedByName() {
        String linked =
                SMALL.replace("\"name\":\"small\"", withPins("c") + ",\"links\":[{\"candidates\":[\"c\",\"d\"]}]");

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"format\":", "[]", "7", "{} {}", "{\"a\":[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]}", "''"})
    void whatIsNotADocumentIsRefused(String text) {
        assertThat(faults(text))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
    }

    @Test
    void otherEncodingsAreRefused() {
        RefusedInstanceException latin = catchThrowableOfType(
                RefusedInstanceException.class,
                () -> InstanceReader.read(SMALL.replace("small", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(EnglishFault.of(latin))
                .anySatisfy(fault -> assertThat(fault.expected()).isEqualTo("UTF-8"));
        assertThatThrownBy(() -> InstanceReader.read(SMALL.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(RefusedInstanceException.class);
    }

    @Test
    void theStreamIsReadToItsEndAndLeftOpen() throws IOException {
        byte[] padded = (SMALL + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        boolean[] closed = new boolean[1];
        InputStream in = new BufferedInputStream(new ByteArrayInputStream(padded)) {
            @Override
            public void close() throws IOException {
                closed[0] = true;
                super.close();
            }
        };

        assertThat(InstanceReader.read(in).sha256())
                .isEqualTo(InstanceReader.read(padded).sha256())
                .isNotEqualTo(read(SMALL).sha256());
        assertThat(closed[0]).isFalse();
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheInstance() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> InstanceReader.read(failing)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void tooManyFaultsAreCounted() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_050; i++) {
            many.append("\"f").append(i).append("\":1,");
        }
        List<EnglishFault> faults = faults(SMALL.replace("\"name\":\"small\"", many + "\"name\":\"small\""));
        assertThat(faults).hasSize(10_001);
        assertThat(faults.get(10_000).found()).isEqualTo("50 more faults");
    }

    private static String withPins(String... candidates) {
        StringBuilder pins = new StringBuilder("\"name\":\"small\",\"pins\":[");
        for (String candidate : candidates) {
            pins.append(pins.charAt(pins.length() - 1) == '[' ? "" : ",")
                    .append("{\"candidate\":\"" + candidate + "\",\"placement\":\"p\",\"reason\":\"agreed\"}");
        }
        return pins.append(']').toString();
    }

    private static SourcedInstance read(String json) {
        return InstanceReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<EnglishFault> faults(String json) {
        return EnglishFault.of(catchThrowableOfType(RefusedInstanceException.class, () -> read(json)));
    }
}
