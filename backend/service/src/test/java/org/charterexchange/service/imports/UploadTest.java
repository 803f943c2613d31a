package org.charterexchange.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.charterexchange.contract.Problem;
import org.charterexchange.contract.imports.ImportReport;
import org.charterexchange.service.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Files that are not what they are said to be, or more than anybody needs.
 */
class UploadTest extends ServiceTest {

    @Test
    void archivesAreRefusedByTheirContent() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream into = new ZipOutputStream(zip)) {
            into.putNextEntry(new ZipEntry("../organisations.csv"));
            into.write(new byte[1 << 20]);
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream into = new GZIPOutputStream(gzip)) {
            into.write(new byte[1 << 20]);
        }
        for (byte[] packed : List.of(zip.toByteArray(), gzip.toByteArray())) {
            Problem problem = problem(csv(packed), 415, "unsupported-media-type");
            assertThat(Objects.requireNonNull(problem.errors()).get(0).expected())
                    .contains("plain text");
            problem(json(packed), 415, "unsupported-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d0cf11e0a1b11ae1", "255044462d312e37", "526172211a0700", "377abcaf271c0004", "7f454c46"})
    void otherBinaryFilesAreRefusedByTheirContent(String beginning) {
        problem(csv(HexFormat.of().parseHex(beginning)), 415, "unsupported-media-type");
    }

    @Test
    void columnsAndFaultsAreBounded() {
        ImportReport wide = answer(csv("x,".repeat(100_000).getBytes(StandardCharsets.UTF_8)), 422, ImportReport.class);
        assertThat(wide.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected()).contains("columns"));
        String rows = "id,name,sector\n" + "A B,,FARMING\n".repeat(5_000);
        ImportReport faulty = answer(csv(rows.getBytes(StandardCharsets.UTF_8)), 422, ImportReport.class);
        assertThat(faulty.faults()).hasSize(1_000);
        assertThat(faulty.rows()).isEqualTo(5_000);
    }

    private WebTestClient.RequestHeadersSpec<?> csv(byte[] file) {
        return post(new MediaType("text", "csv"), file);
    }

    private WebTestClient.RequestHeadersSpec<?> json(byte[] file) {
        return post(MediaType.APPLICATION_JSON, file);
    }

    private WebTestClient.RequestHeadersSpec<?> post(MediaType type, byte[] file) {
        return asProgramme()
                .post()
                .uri("/imports/organisations?check=true")
                .contentType(type)
                .bodyValue(file);
    }
}
