package org.charterexchange.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    @Test
    void longTextsGoOverLinesAndSheetsAndKeepWelshLetters() throws IOException {
        try (PdfPages sheets = new PdfPages("Title")) {
            for (int i = 0; i < 120; i++) {
                sheets.write("Line " + i + " of Ynglŷn â Ŵyr and a word " + "x".repeat(200), 10, 12);
            }
            sheets.write("An emoji \uD83D\uDE00 is replaced", 10, 0);
            try (PDDocument read = Loader.loadPDF(sheets.bytes())) {
                String text = new PDFTextStripper().getText(read);
                assertThat(read.getNumberOfPages()).isGreaterThan(3);
                assertThat(text).contains("Ynglŷn â Ŵyr", "Line 119", "An emoji ? is replaced");
            }
        }
    }
}
