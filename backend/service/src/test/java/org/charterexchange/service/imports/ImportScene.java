package org.charterexchange.service.imports;

import java.time.Duration;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.service.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

abstract class ImportScene extends ServiceTest {

    static final String CANDIDATES = "id,organisation,name,title,stage,skills,goals,vetting,maxTravelKm\n";

    ImportReport bulk(String file) {
        WebTestClient patient =
                asProgramme().mutate().responseTimeout(Duration.ofMinutes(5)).build();
        return answer(csvRequest(patient, "candidates", false, null).bodyValue(file), 200, ImportReport.class);
    }

    ImportReport csv(String kind, boolean check, @Nullable String round, String file, int status) {
        return answer(csvRequest(kind, check, round).bodyValue(file), status, ImportReport.class);
    }

    WebTestClient.RequestBodySpec csvRequest(String kind, boolean check, @Nullable String round) {
        return csvRequest(asProgramme(), kind, check, round);
    }

    static WebTestClient.RequestBodySpec csvRequest(
            WebTestClient client, String kind, boolean check, @Nullable String round) {
        return client.post()
                .uri("/imports/" + kind + "?check=" + check + (round == null ? "" : "&round=" + round))
                .contentType(new MediaType("text", "csv"));
    }

    ImportReport json(String kind, String file, int status) {
        return answer(
                asProgramme()
                        .post()
                        .uri("/imports/" + kind + "?check=false")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(file),
                status,
                ImportReport.class);
    }
}
