package org.charterexchange.service.rounds.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.charterexchange.contract.arguments.Argument;
import org.charterexchange.contract.arguments.Phrase;
import org.charterexchange.matching.language.Argument.Clauses;
import org.charterexchange.matching.language.Argument.Numeral;
import org.charterexchange.matching.language.Argument.Phrases;
import org.charterexchange.matching.language.Argument.Text;
import org.charterexchange.matching.language.Argument.Texts;
import org.charterexchange.matching.reasons.Period;
import org.charterexchange.matching.reasons.ReasonDetail;
import org.junit.jupiter.api.Test;

class PhraseViewsTest {

    @Test
    void everyKindOfArgumentOfTheEngineTravels() {
        LocalDate day = LocalDate.of(2027, 4, 2);

        assertThat(PhraseViews.arguments(List.of(
                        new Numeral(3),
                        new Text("a name"),
                        new Texts(List.of("SC", "DV")),
                        Period.between(day, null),
                        new Phrases(List.of(skill())),
                        new Clauses(List.of(new Text("a reason"))))))
                .containsExactly(
                        new Argument.Numeric(BigDecimal.valueOf(3)),
                        new Argument.Text("a name"),
                        new Argument.Names(List.of("SC", "DV")),
                        new Phrase("period.from", List.of(new Argument.Day(day))),
                        new Argument.Series(List.of(PhraseViews.of(skill()))),
                        new Argument.Series(List.of(new Argument.Text("a reason"))));
        assertThat(PhraseViews.of(skill()).code()).isEqualTo("reason.skill-level");
    }

    private static org.charterexchange.matching.language.Phrase skill() {
        return org.charterexchange.matching.language.Phrase.of(
                ReasonDetail.SKILL_LEVEL, new Text("data-analysis"), new Numeral(3), new Numeral(1));
    }
}
