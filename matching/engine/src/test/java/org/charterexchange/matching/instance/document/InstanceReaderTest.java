package org.charterexchange.matching.instance.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterexchange.matching.instance.document.SmallInstance.JSON;
import static org.charterexchange.matching.instance.document.SmallInstance.read;

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
import org.charterexchange.matching.instance.StageBand;
import org.junit.jupiter.api.Test;

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
        assertThat(read(JSON).instance().policy())
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
        // sha256sum of the three bytes of JSON's end is part of it: trailing white space changes the hash
        assertThat(read(JSON).sha256())
                .hasSize(64)
                .isNotEqualTo(read(JSON + " \n").sha256());
        assertThat(read(JSON).sha256()).isEqualTo(read(JSON).sha256());
    }

    @Test
    void theStreamIsReadToItsEndAndLeftOpen() throws IOException {
        byte[] padded = (JSON + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
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
                .isNotEqualTo(read(JSON).sha256());
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
}
