package org.charterexchange.service.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Lines of text on as many sheets of A4 as they need, in a font that has the letters of English and Welsh.
 */
final class PdfPages implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float LEADING = 1.4f;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private @Nullable PDPageContentStream content;
    private float y;

    PdfPages(String title) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT)) {
            font = PDType0Font.load(document, file);
        }
        document.getDocumentInformation().setTitle(title);
    }

    /** Writes a text, over several lines where it is longer than one. */
    void write(String text, float size, float indent) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN - indent;
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                line(line.toString(), size, indent);
                line.setLength(0);
                longer = word;
            }
            while (width(longer, size) > width) {
                int fits = fitting(longer, size, width);
                line(longer.substring(0, fits), size, indent);
                longer = longer.substring(fits);
            }
            line.setLength(0);
            line.append(longer);
        }
        line(line.toString(), size, indent);
    }

    void space(float points) {
        y -= points;
    }

    byte[] bytes() throws IOException {
        closePage();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private void line(String text, float size, float indent) throws IOException {
        PDPageContentStream on = content;
        if (on == null || y < MARGIN + size * LEADING) {
            on = nextPage();
        }
        y -= size * LEADING;
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(MARGIN + indent, y);
        on.showText(text);
        on.endText();
    }

    private PDPageContentStream nextPage() throws IOException {
        closePage();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PDPageContentStream next = new PDPageContentStream(document, page);
        content = next;
        y = PDRectangle.A4.getHeight() - MARGIN;
        return next;
    }

    private void closePage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    /** The text with a question mark for every letter that the font lacks. */
    private String printable(String text) {
        StringBuilder kept = new StringBuilder();
        text.replaceAll("\\s+", " ").codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            kept.append(has(one) ? one : "?");
        });
        return kept.toString();
    }

    private boolean has(String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }

    private int fitting(String text, float size, float width) throws IOException {
        int fits = 1;
        while (fits < text.length() && width(text.substring(0, fits + 1), size) <= width) {
            fits++;
        }
        return fits;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    @Override
    public void close() throws IOException {
        closePage();
        document.close();
    }
}
