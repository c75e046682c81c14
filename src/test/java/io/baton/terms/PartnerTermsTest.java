package io.baton.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.firm.Individual;
import io.baton.firm.Percentage;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PartnerTermsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final AgreedTerms TEN = percent("10");
    private static final AgreedTerms TWELVE = percent("12");

    private static AgreedTerms percent(String rate) {
        return AgreedTerms.of(FeeRule.percent(Percentage.of(rate)));
    }

    private static PartnerTerms theyPay(AgreedTerms terms, LocalDate from) {
        return PartnerTerms.NONE.with(new DatedTerms(Payer.PARTNER, from, terms));
    }

    @Test
    void termsHoldFromTheirDayUntilTheNextOnes() {
        var terms =
                theyPay(TWELVE, MAY).with(new DatedTerms(Payer.PARTNER, MAY.minusYears(1), TEN));
        assertThat(terms.on(MAY.minusYears(2), Payer.PARTNER)).isEqualTo(AgreedTerms.NONE);
        assertThat(terms.on(MAY.minusDays(1), Payer.PARTNER)).isEqualTo(TEN);
        assertThat(terms.on(MAY, Payer.PARTNER)).isEqualTo(TWELVE);
    }

    @Test
    void eachDirectionHasItsOwn() {
        var terms = theyPay(TEN, MAY);
        assertThat(terms.on(MAY, Payer.FIRM)).isEqualTo(AgreedTerms.NONE);
        var both = terms.with(new DatedTerms(Payer.FIRM, MAY, TWELVE));
        assertThat(both.on(MAY, Payer.FIRM)).isEqualTo(TWELVE);
        assertThat(both.on(MAY, Payer.PARTNER)).isEqualTo(TEN);
        assertThat(both.of(Payer.FIRM)).hasSize(1);
    }

    @Test
    void thoseOfTheSameDayAreReplaced() {
        var terms = theyPay(TEN, MAY).with(new DatedTerms(Payer.PARTNER, MAY, TWELVE));
        assertThat(terms.all()).containsExactly(new DatedTerms(Payer.PARTNER, MAY, TWELVE));
    }

    @Test
    void termsInForceStayAsTheyAre() {
        var terms = theyPay(TEN, MAY);
        assertThat(terms.with(new DatedTerms(Payer.PARTNER, MAY.plusDays(3), TEN)))
                .isEqualTo(terms);
    }

    @Test
    void noFeeEndsAFee() {
        var terms =
                theyPay(TEN, MAY)
                        .with(new DatedTerms(Payer.PARTNER, MAY.plusDays(3), AgreedTerms.NONE));
        assertThat(terms.on(MAY.plusDays(3), Payer.PARTNER).rule()).isEmpty();
        assertThat(terms.on(MAY.plusDays(2), Payer.PARTNER).rule()).isPresent();
    }

    @Test
    void aFeeThatIsNamedAloneKeepsProtectionAndDisclosure() {
        var terms = theyPay(new AgreedTerms(TEN.fee(), 90, "Told."), MAY);
        var june = MAY.plusMonths(1);
        assertThat(terms.withNamed(Payer.PARTNER, TWELVE, june).on(june, Payer.PARTNER))
                .isEqualTo(new AgreedTerms(TWELVE.fee(), 90, "Told."));
    }

    @Test
    void protectionAndDisclosureThatAreNamedWithAFeeReplaceThoseBefore() {
        var terms = theyPay(new AgreedTerms(TEN.fee(), 90, "Told."), MAY);
        var named = new AgreedTerms(TWELVE.fee(), 30, "They pay us.");
        assertThat(terms.withNamed(Payer.PARTNER, named, MAY).on(MAY, Payer.PARTNER))
                .isEqualTo(named);
    }

    @Test
    void onlyTermsThatAreNewAreKeptWithWhoSetThem() {
        var anna = new Individual("p:anna", "Anna");
        var now = Instant.parse("2026-05-02T12:00:00Z");
        var before = theyPay(TEN, MAY);
        var twelve = new DatedTerms(Payer.PARTNER, MAY.plusDays(3), TWELVE);
        assertThat(before.with(twelve).setBy(before, anna, now).set())
                .containsExactly(new SetTerms(twelve, anna, now));
        assertThat(before.setBy(before, anna, now).set()).isEmpty();
    }

    @Test
    void anotherFeeAloneChangesNothingElse() {
        var terms = new AgreedTerms(TEN.fee(), 1, "Told.");
        assertThat(terms.withFee(TWELVE.fee()))
                .isEqualTo(new AgreedTerms(TWELVE.fee(), 1, "Told."));
        assertThat(terms.withFee(null)).isEqualTo(new AgreedTerms(null, 1, "Told."));
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        var rule = FeeRule.percent(Percentage.of("10"));
        var dollar = Money.parse("USD 1");
        var cent = Money.parse("USD 0.01");
        assertThatThrownBy(() -> rule.within(dollar, cent)).hasMessageContaining("above the cap");
        assertThatThrownBy(() -> rule.within(cent, Money.parse("EUR 1")))
                .hasMessageContaining("two currencies");
        assertThatThrownBy(() -> rule.within(Money.parse("USD 0"), null))
                .hasMessageContaining("not a limit");
        assertThatThrownBy(() -> rule.within(null, Money.parse("USD 0")))
                .hasMessageContaining("not a limit");
        assertThatThrownBy(() -> FeeRule.flat(dollar).within(cent, null))
                .hasMessageContaining("neither");
        assertThatThrownBy(() -> FeeRule.flat(Money.parse("USD 0"))).hasMessageContaining("fee");
        assertThatThrownBy(() -> FeeRule.percent(Percentage.of("0"))).hasMessageContaining("fee");
        assertThatThrownBy(() -> new Cycle.PerMonth(0)).hasMessageContaining("months");
        assertThatThrownBy(() -> new AgreedTerms(null, 0, null)).hasMessageContaining("days");
        assertThat(rule.within(dollar, dollar).cap()).isEqualTo(dollar);
    }

    @Test
    void onlyARuleThatIsNothingButARateIsPlain() {
        var rule = FeeRule.percent(Percentage.of("10"));
        assertThat(rule.plainRate()).contains(Percentage.of("10"));
        assertThat(rule.due(FeeRule.Due.PAYMENT).plainRate()).isEmpty();
        assertThat(rule.per(new Cycle.PerMonth(null)).plainRate()).isEmpty();
        assertThat(rule.within(null, Money.parse("USD 1")).plainRate()).isEmpty();
        assertThat(FeeRule.flat(Money.parse("USD 1")).plainRate()).isEmpty();
    }
}
