package org.charterexchange.matching.instance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.charterexchange.matching.instance.document.SmallInstance.JSON;
import static org.charterexchange.matching.instance.document.SmallInstance.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charterexchange.matching.fault.EnglishFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceFaultsTest {

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
        assertThat(JSON).contains(from);

        List<EnglishFault> faults = faults(JSON.replace(from, to));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.where()).isEqualTo(pointer);
            assertThat(fault.found()).isEqualTo(value);
            assertThat(fault.expected()).isNotBlank();
        });
    }

    @Test
    void allFaultsComeInOneAnswer() {
        List<EnglishFault> faults =
                faults(JSON.replace("\"title\":\"P\"", "\"title\":7,\"seats\":-2,\"colour\":\"red\"")
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"format\":", "[]", "7", "{} {}", "{\"a\":[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]}", "''"})
    void textThatIsNoInstanceIsRefused(String text) {
        assertThat(faults(text))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
    }

    @Test
    void encodingsOtherThanUtf8AreRefused() {
        RefusedInstanceException latin = catchThrowableOfType(
                RefusedInstanceException.class,
                () -> InstanceReader.read(JSON.replace("small", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(EnglishFault.of(latin))
                .anySatisfy(fault -> assertThat(fault.expected()).isEqualTo("UTF-8"));
        assertThatThrownBy(() -> InstanceReader.read(JSON.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(RefusedInstanceException.class);
    }

    @Test
    void tooManyFaultsAreCounted() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_050; i++) {
            many.append("\"f").append(i).append("\":1,");
        }
        List<EnglishFault> faults = faults(JSON.replace("\"name\":\"small\"", many + "\"name\":\"small\""));
        assertThat(faults).hasSize(10_001);
        assertThat(faults.get(10_000).found()).isEqualTo("50 more faults");
    }
}
