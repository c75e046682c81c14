package io.baton.mongo.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Individual;
import io.baton.referral.Event;
import io.baton.referral.State;
import io.baton.referral.State.Figure;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.figure.Agreement;
import io.baton.referral.figure.Side;
import io.baton.referral.figure.Word;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.Document;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// Builds next to each other in time: an earlier one keeps what it knows and drops the rest.
class AgreementDocumentTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-03");
    private static final Word ANNA = word("Anna");
    private static final Word RITA = word("Rita");
    private static final Figure FOUR = new Figure(WinAmount.once(Money.parse("USD 4")), DAY);
    private static final Figure FIVE = new Figure(WinAmount.once(Money.parse("USD 5")), DAY);

    private static Word word(String name) {
        return new Word(new Individual("t:" + name, name), Instant.parse("2026-11-03T10:00:00Z"));
    }

    private static Document stored(Agreement<Figure> agreement) {
        return StateDocument.of(new State.Won(FOUR.amount(), null, DAY, agreement));
    }

    /// As an earlier build writes it again.
    private static State.Won afterAnEarlierBuild(Agreement<Figure> agreement) {
        var document = stored(agreement);
        document.remove("agreement");
        return (State.Won) StateDocument.read(document);
    }

    @Test
    void whatAnEarlierBuildStoredIsTakenForAgreedUnlessThePartnerReportedIt() {
        assertThat(afterAnEarlierBuild(new Agreement.Taken<>()).agreement())
                .isEqualTo(new Agreement.Taken<>());
        var reported = afterAnEarlierBuild(new Agreement.Asked<>(Side.PARTNER, RITA));
        assertThat(reported.reportedBy()).isEqualTo(RITA.by());
        assertThat(reported.asks(Side.FIRM)).isTrue();
    }

    @Test
    void anEarlierBuildAsksTheFirmAboutThePartnersFigureThatCounts() {
        var counts = new Agreement.Differing<>(ANNA.about(FIVE), RITA.about(FOUR), Side.FIRM);
        assertThat(stored(counts).get("reportedBy")).isNotNull();
        assertThat(afterAnEarlierBuild(counts).asks(Side.FIRM)).isTrue();
        var doesNot = new Agreement.Differing<>(ANNA.about(FOUR), RITA.about(FIVE), Side.FIRM);
        assertThat(stored(doesNot).get("reportedBy")).isNull();
        assertThat(stored(new Agreement.Asked<>(Side.FIRM, ANNA)).get("reportedBy")).isNull();
    }

    @Test
    void anEarlierBuildReadsAStatementAsARestatementWithoutChange() {
        var document = ResultEventDocument.of(new Event.FigureStated(FIVE, FOUR));
        assertThat(ResultEventDocument.read("restated", document))
                .isEqualTo(new Event.FigureStated(FIVE, FOUR));
        document.remove("stated");
        assertThat(ResultEventDocument.read(document.getString("kind"), document))
                .isEqualTo(new Event.Restated(FOUR.amount(), DAY, FOUR.amount(), DAY, null));
    }
}
