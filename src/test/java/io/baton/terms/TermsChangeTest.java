package io.baton.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import io.baton.terms.TermsChange.Outcome;
import io.baton.terms.TermsChange.Problem;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsChangeTest {
    private static final FeeRule TEN_PERCENT = FeeRule.percent(Percentage.of("10"));
    private static final AgreedTerms TEN = AgreedTerms.of(TEN_PERCENT);
    private static final AgreedTerms FLAT = AgreedTerms.of(FeeRule.flat(usd("300")));

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static AgreedTerms agreed(AgreedTerms before, TermsPart... parts) {
        return switch (new TermsChange(List.of(parts)).appliedTo(before)) {
            case Outcome.Agreed(var terms) -> terms;
            case Outcome.Refused(var problem) -> throw new AssertionError("refused: " + problem);
        };
    }

    private static FeeRule fee(AgreedTerms before, TermsPart... parts) {
        return Objects.requireNonNull(agreed(before, parts).fee());
    }

    private static void assertRefused(Problem problem, AgreedTerms before, TermsPart... parts) {
        assertThat(new TermsChange(List.of(parts)).appliedTo(before))
                .isEqualTo(new Outcome.Refused(problem));
    }

    private static TermsPart percent(String rate) {
        return new TermsPart.NewFee(new Fee.Percent(Percentage.of(rate)));
    }

    private static TermsPart flat(String amount) {
        return new TermsPart.NewFee(new Fee.Flat(usd(amount)));
    }

    private static TermsPart atLeast(@Nullable String amount) {
        return new TermsPart.AtLeast(amount == null ? null : usd(amount));
    }

    private static TermsPart atMost(@Nullable String amount) {
        return new TermsPart.AtMost(amount == null ? null : usd(amount));
    }

    private static TermsPart monthly() {
        return new TermsPart.Per(new Cycle.PerMonth(12));
    }

    @Test
    void whatNoPartNamesStaysAsItIs() {
        var before = new AgreedTerms(TEN_PERCENT.within(usd("50"), usd("900")), 90, "Told.");
        assertThat(agreed(before)).isEqualTo(before);
        assertThat(agreed(before, atMost("800")))
                .isEqualTo(before.withFee(TEN_PERCENT.within(usd("50"), usd("800"))));
        assertThat(agreed(before, new TermsPart.ProtectedFor(30)))
                .isEqualTo(new AgreedTerms(before.fee(), 30, "Told."));
        assertThat(agreed(before, new TermsPart.ClientTold("They pay us.")))
                .isEqualTo(new AgreedTerms(before.fee(), 90, "They pay us."));
    }

    @Test
    void aFeeKeepsItsCycleAndDueDateUntilTheyAreNamed() {
        var before =
                AgreedTerms.of(TEN_PERCENT.per(new Cycle.PerMonth(null)).due(FeeRule.Due.PAYMENT));
        assertThat(fee(before, atMost("900")))
                .isEqualTo(
                        TEN_PERCENT
                                .per(new Cycle.PerMonth(null))
                                .due(FeeRule.Due.PAYMENT)
                                .within(null, usd("900")));
        assertThat(fee(before, monthly(), new TermsPart.DueOn(FeeRule.Due.WIN)))
                .isEqualTo(TEN_PERCENT.per(new Cycle.PerMonth(12)));
    }

    @Test
    void aNewFeeStartsWithoutTheLimitsOfTheOldOne() {
        var before =
                AgreedTerms.of(
                        TEN_PERCENT
                                .within(usd("50"), usd("900"))
                                .per(new Cycle.PerMonth(6))
                                .due(FeeRule.Due.PAYMENT));
        assertThat(fee(before, percent("12"))).isEqualTo(FeeRule.percent(Percentage.of("12")));
        assertThat(fee(before, flat("300"))).isEqualTo(FeeRule.flat(usd("300")));
    }

    @Test
    void limitsNamedBeforeTheNewFeeAreItsOwn() {
        var rule = FeeRule.percent(Percentage.of("12")).within(usd("60"), usd("700"));
        assertThat(fee(TEN, atLeast("60"), atMost("700"), percent("12"))).isEqualTo(rule);
        assertThat(fee(TEN, percent("12"), atMost("700"), atLeast("60"))).isEqualTo(rule);
        assertThat(fee(AgreedTerms.NONE, monthly(), flat("20")))
                .isEqualTo(FeeRule.flat(usd("20")).per(new Cycle.PerMonth(12)));
    }

    @Test
    void noFeeEndsTheFeeAndKeepsTheRest() {
        var before = new AgreedTerms(TEN_PERCENT, 90, "Told.");
        assertThat(agreed(before, new TermsPart.NoFee()))
                .isEqualTo(new AgreedTerms(null, 90, "Told."));
        assertThat(agreed(AgreedTerms.NONE, new TermsPart.NoFee())).isEqualTo(AgreedTerms.NONE);
    }

    @Test
    void protectionAndDisclosureNeedNoFee() {
        assertThat(
                        agreed(
                                AgreedTerms.NONE,
                                new TermsPart.ProtectedFor(60),
                                new TermsPart.ClientTold("Told.")))
                .isEqualTo(new AgreedTerms(null, 60, "Told."));
    }

    @Test
    void withoutAFeeNothingCanBeSaidAboutOne() {
        assertRefused(Problem.NO_FEE, AgreedTerms.NONE, atLeast("50"));
        assertRefused(Problem.NO_FEE, AgreedTerms.NONE, atMost("900"));
        assertRefused(Problem.NO_FEE, AgreedTerms.NONE, monthly());
        assertRefused(Problem.NO_FEE, AgreedTerms.NONE, new TermsPart.DueOn(FeeRule.Due.PAYMENT));
        assertRefused(Problem.NO_FEE, TEN, new TermsPart.NoFee(), monthly());
        assertRefused(Problem.NO_FEE, TEN, monthly(), new TermsPart.NoFee());
        assertRefused(
                Problem.NO_FEE,
                AgreedTerms.NONE,
                atMost("900"),
                new TermsPart.ProtectedFor(60),
                new TermsPart.ClientTold("Told."));
    }

    @Test
    void noLimitIsTrueWithoutAFeeToo() {
        assertThat(agreed(AgreedTerms.NONE, atLeast(null), atMost(null)))
                .isEqualTo(AgreedTerms.NONE);
    }

    @Test
    void limitsCanBeTakenAway() {
        var before = AgreedTerms.of(TEN_PERCENT.within(usd("50"), usd("900")));
        assertThat(fee(before, atLeast(null))).isEqualTo(TEN_PERCENT.within(null, usd("900")));
        assertThat(fee(before, atMost(null))).isEqualTo(TEN_PERCENT.within(usd("50"), null));
    }

    @Test
    void aFlatFeeHasNoLimit() {
        assertRefused(Problem.FLAT_FEE_WITH_LIMIT, FLAT, atLeast("50"));
        assertRefused(Problem.FLAT_FEE_WITH_LIMIT, FLAT, atMost("900"));
        assertRefused(Problem.FLAT_FEE_WITH_LIMIT, TEN, atMost("900"), flat("300"));
        assertThat(fee(FLAT, atLeast(null), atMost(null))).isEqualTo(FLAT.fee());
    }

    @Test
    void theFloorIsNotAboveTheCap() {
        var capped = AgreedTerms.of(TEN_PERCENT.within(null, usd("100")));
        assertRefused(Problem.FLOOR_ABOVE_CAP, capped, atLeast("100.01"));
        assertThat(fee(capped, atLeast("100")))
                .isEqualTo(TEN_PERCENT.within(usd("100"), usd("100")));
    }

    @Test
    void floorAndCapHaveOneCurrency() {
        var euros = new TermsPart.AtMost(Money.parse("EUR 900"));
        assertRefused(Problem.TWO_CURRENCIES, TEN, atLeast("50"), euros);
        assertThat(fee(TEN, euros)).isEqualTo(TEN_PERCENT.within(null, Money.parse("EUR 900")));
    }
}
