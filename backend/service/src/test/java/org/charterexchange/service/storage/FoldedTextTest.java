package org.charterexchange.service.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Siân,sian",
                "Sia\u0302n,sian",
                "O’Brien,obrien",
                "O'Brien,obrien",
                "OʼBRIEN,obrien",
                "Llewellyn-Jones,llewellyn jones",
                "Llewellyn\u2010Jones,llewellyn jones",
                "Søren  Ægir,soren aegir",
                "Łukasz,lukasz",
                "STRAẞE,strasse",
                "ŵŷ,wy",
                "ﬁona,fiona"
            })
    void textIsFoldedAsPeopleLookForIt(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
        assertThat(FoldedText.of(folded)).as("once more").isEqualTo(folded);
    }

    @Test
    void aPlaceKeepsNameAndId() {
        String place = FoldedText.place("Siân", "p-1");
        assertThat(FoldedText.nameIn(place)).isEqualTo("sian");
        assertThat(FoldedText.idIn(place)).isEqualTo("p-1");
        assertThat(FoldedText.idIn("what was never handed out")).isEmpty();
    }
}
