package io.baton.mongo.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.terms.AgreedTerms;
import io.baton.terms.Cycle;
import io.baton.terms.DatedTerms;
import io.baton.terms.FeeRule;
import io.baton.terms.PartnerTerms;
import io.baton.terms.Payer;
import io.baton.terms.RandomRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/// Terms, as this build and an earlier one write them.
class PartnerTermsDocumentTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private static AgreedTerms percent(String rate) {
        return AgreedTerms.of(FeeRule.percent(Percentage.of(rate)));
    }

    private static Document stored(PartnerTerms terms) {
        return PartnerTermsDocument.append(new Document(), terms);
    }

    private static PartnerTerms theyPay(AgreedTerms terms) {
        return PartnerTerms.NONE.with(new DatedTerms(Payer.PARTNER, MAY, terms));
    }

    private static Document fee(String rate, LocalDate from) {
        return new Document("rate", rate).append("from", from.toString());
    }

    @Test
    void rulesOfEveryKindAreReadAsTheyWereWritten() {
        var rules = new RandomRules(new Random(3));
        for (int i = 0; i < 1_000; i++) {
            var terms =
                    theyPay(new AgreedTerms(rules.rule(), i + 1, "They pay us."))
                            .with(new DatedTerms(Payer.FIRM, MAY, AgreedTerms.of(rules.rule())));
            assertThat(PartnerTermsDocument.read(stored(terms))).isEqualTo(terms);
        }
    }

    @Test
    void aFeeOfAnEarlierBuildIsWhatThePartnerPays() {
        var earlier = new Document("fees", List.of(fee("10", MAY), fee("0", MAY.plusYears(1))));
        var terms = PartnerTermsDocument.read(earlier);
        assertThat(terms.on(MAY, Payer.PARTNER)).isEqualTo(percent("10"));
        assertThat(terms.on(MAY.plusYears(1), Payer.PARTNER)).isEqualTo(AgreedTerms.NONE);
        assertThat(terms.on(MAY, Payer.FIRM)).isEqualTo(AgreedTerms.NONE);
    }

    @Test
    void anEarlierBuildReadsPlainRatesAndNoneForTheRest() {
        var terms =
                theyPay(percent("10"))
                        .with(
                                new DatedTerms(
                                        Payer.PARTNER,
                                        MAY.plusDays(1),
                                        AgreedTerms.of(
                                                FeeRule.percent(Percentage.of("5"))
                                                        .per(new Cycle.PerMonth(12)))));
        assertThat(stored(terms).getList("fees", Document.class))
                .containsExactly(fee("10", MAY), fee("0", MAY.plusDays(1)));
    }

    @Test
    void aRateThatAnEarlierBuildWroteBesideIsAdded() {
        var document = stored(theyPay(percent("10")));
        document.put("fees", List.of(fee("10", MAY), fee("12", MAY.plusDays(9))));
        var terms = PartnerTermsDocument.read(document);
        assertThat(terms.on(MAY, Payer.PARTNER)).isEqualTo(percent("10"));
        assertThat(terms.on(MAY.plusDays(9), Payer.PARTNER)).isEqualTo(percent("12"));
    }
}
