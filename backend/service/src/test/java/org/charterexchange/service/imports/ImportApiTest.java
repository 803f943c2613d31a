package org.charterexchange.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charterexchange.contract.Sector;
import org.charterexchange.contract.candidates.CandidateView;
import org.charterexchange.contract.imports.ImportKind;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.contract.imports.RowFault;
import org.charterexchange.contract.organisations.OrganisationView;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class ImportApiTest extends ImportScene {

    @Test
    void aCheckImportsNothingAndTheSameFileTwiceImportsOnce() {
        organisation("csv-force", Sector.POLICING);
        String file = CANDIDATES
                + "csv-1,csv-force,\"Smith, Ann\",Inspector,3,risk-assessment:3; data-analysis:2,digital-strategy:4,NPPV2A;SC,80\n"
                + "csv-2,csv-force,\"Line\nbreak\",,,,,,\n";
        ImportReport checked = csv("candidates", true, null, file, 200);
        assertThat(checked)
                .isEqualTo(new ImportReport(ImportKind.CANDIDATES, true, 2, 2, 0, 0, List.of(), List.of(), null));
        problem(asProgramme().get().uri("/candidates/csv-1"), 404, "not-found");
        assertThat(csv("candidates", false, null, file, 200).created()).isEqualTo(2);
        CandidateView ann = answer(asProgramme().get().uri("/candidates/csv-1"), 200, CandidateView.class);
        assertThat(ann.name()).isEqualTo("Smith, Ann");
        assertThat(ann.skills())
                .containsOnlyKeys("risk-assessment", "data-analysis")
                .containsEntry("data-analysis", 2);
        assertThat(csv("candidates", false, null, file, 200).unchanged()).isEqualTo(2);
        String changed = file.replace(",Inspector,", ",Chief Inspector,");
        ImportReport again = csv("candidates", false, null, changed, 200);
        assertThat(again)
                .isEqualTo(new ImportReport(
                        ImportKind.CANDIDATES, false, 2, 0, 1, 1, List.of(), List.of(), again.accepted()));
    }

    @Test
    void everyFaultOfEveryRowIsToldAndNothingIsImported() {
        organisation("bad-force", Sector.POLICING);
        String file = CANDIDATES
                + "bad-1,bad-force,Right,,,,,,\n"
                + "Bad 2,nowhere,\"two\nlines\",,nine,juggling:3,risk-assessment:9,NPPV9,80km\n"
                + "bad-1,bad-force,,,6,,,,\n"
                + "bad-4,bad-force,Short\n";
        ImportReport report = csv("candidates", false, null, file, 422);
        assertThat(report.faults())
                .extracting(RowFault::line, RowFault::column, RowFault::value)
                .containsExactlyInAnyOrder(
                        tuple(3L, "id", "Bad 2"),
                        tuple(3L, "organisation", "nowhere"),
                        tuple(3L, "stage", "nine"),
                        tuple(3L, "skills", "juggling"),
                        tuple(3L, "goals", "9"),
                        tuple(3L, "vetting", "NPPV9"),
                        tuple(3L, "maxTravelKm", "80km"),
                        tuple(5L, "id", "bad-1"),
                        tuple(5L, "name", null),
                        tuple(5L, "stage", "6"),
                        tuple(6L, "", "3"));
        assertThat(report.faults())
                .allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
        assertThat(report.checkedOnly()).isTrue();
        problem(asProgramme().get().uri("/candidates/bad-1"), 404, "not-found");
    }

    @Test
    void everyFaultIsToldInTheCallersLanguage() {
        organisation("cy-force", Sector.POLICING);
        organisation("cy-company", Sector.INDUSTRY);
        answer(
                csvRequest("placements", false, null).bodyValue("id,organisation,title\ncy-known,cy-force,Known\n"),
                200,
                ImportReport.class);
        String spoilt = CANDIDATES + """
                Bad 2,nowhere,"two
                lines",,nine,juggling:3,risk-assessment:9,NPPV9,80km
                cy-1,cy-force,Right,,6,,,,-1
                cy-1,cy-force,,,,,,,
                cy-4,cy-force,Short
                """;
        List<String> files = List.of(
                "candidates " + spoilt,
                "candidates \n",
                "candidates id,colour,name,name\n",
                "candidates " + "c,".repeat(200) + "\n",
                "candidates " + CANDIDATES + "a,\"open",
                "organisations id,name,sector,latitude,longitude\nCy 1,N,SEA,91,\n",
                """
                placements id,organisation,title,starts,ends,lowestStage,highestStage,seats,attendance,scoring,vetting
                cy-known,cy-company,T,2027-02-01,2027-01-01,4,2,-1,SOMEWHERE,BLINDLY,NPPV9
                cy-2,cy-company,T,2027-01-01,2030-01-01,,,a,,,
                cy-3,cy-company,T,soon,,,,,,,
                """);
        for (String each : files) {
            String kind = each.substring(0, each.indexOf(' '));
            String file = each.substring(kind.length() + 1);
            List<RowFault> english = csv(kind, true, null, file, 422).faults();
            List<RowFault> welsh = answer(
                            csvRequest(kind, true, null)
                                    .header("Accept-Language", "cy")
                                    .bodyValue(file),
                            422,
                            ImportReport.class)
                    .faults();
            assertThat(welsh).hasSameSizeAs(english);
            for (int i = 0; i < english.size(); i++) {
                assertThat(welsh.get(i).column()).isEqualTo(english.get(i).column());
                assertThat(welsh.get(i).expected()).isNotEqualTo(english.get(i).expected());
            }
        }
    }

    @Test
    void filesThatAreNoCsvAreRefusedWithTheLine() {
        assertThat(csv("organisations", true, null, "id,name,sector\na,\"open,POLICING\n", 422)
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).contains("RFC 4180"));
        assertThat(csv("organisations", true, null, "id,name,colour,name\n", 422)
                        .faults())
                .extracting(RowFault::column)
                .containsExactlyInAnyOrder("colour", "name", "sector");
        assertThat(csv("organisations", true, null, "\n", 422).faults()).hasSize(1);
        problem(csvRequest("organisations", true, null).bodyValue(""), 400, "malformed");
        byte[] latin = "id,name,sector\na,Caf\u00e9,POLICING\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(answer(csvRequest("organisations", true, null).bodyValue(latin), 422, ImportReport.class)
                        .faults())
                .extracting(RowFault::line)
                .containsExactly(2L);
        String control = "id,name,sector\na,Na\u0000me,POLICING\n";
        assertThat(csv("organisations", true, null, control, 422).faults())
                .extracting(RowFault::column)
                .containsExactly("name");
    }

    @Test
    void jsonIsImportedLikeCsv() {
        String file = """
                [{"id": "json-force", "name": "Json force", "sector": "POLICING", "latitude": 51.5, "longitude": -0.1},
                 {"id": "json-firm", "name": "Json firm", "sector": "INDUSTRY", "releaseLimit": 4}]""";
        assertThat(json("organisations", file, 200).created()).isEqualTo(2);
        OrganisationView firm = answer(anonymous().get().uri("/organisations/json-firm"), 200, OrganisationView.class);
        assertThat(firm.releaseLimit()).isEqualTo(4);
        String wrong = "[{\"id\": \"x\", \"name\": 5, \"sector\": \"FARMING\", \"colour\": \"red\"}, null]";
        assertThat(json("organisations", wrong, 422).faults())
                .extracting(RowFault::line, RowFault::column)
                .containsExactlyInAnyOrder(tuple(1L, "name"), tuple(1L, "sector"), tuple(1L, "colour"), tuple(2L, ""));
        assertThat(json("organisations", "[{\"id\": 1, \"id\": 2}]", 422).faults())
                .hasSize(1);
        assertThat(json("organisations", "{\"id\": 1}", 422).faults()).hasSize(1);
    }

    @Test
    void coordinatorsImportTheirOwnAlone() {
        organisation("own-force", Sector.POLICING);
        organisation("own-other", Sector.POLICING);
        String file = CANDIDATES + "own-1,own-force,A,,,,,,\nown-2,own-other,B,,,,,,\n";
        ImportReport report = answer(
                asCoordinatorOf("own-force")
                        .post()
                        .uri("/imports/candidates?check=false")
                        .contentType(MediaType.parseMediaType("text/csv"))
                        .bodyValue(file),
                422,
                ImportReport.class);
        assertThat(report.faults()).extracting(RowFault::line).containsExactly(3L);
        problem(
                asCoordinatorOf("own-force")
                        .post()
                        .uri("/imports/organisations?check=false")
                        .contentType(MediaType.parseMediaType("text/csv"))
                        .bodyValue("id,name,sector\nx,X,POLICING\n"),
                403,
                "forbidden");
    }
}
