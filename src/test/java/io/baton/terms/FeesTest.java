package io.baton.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.firm.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each expected line was computed by hand.
class FeesTest {
    private static final LocalDate WON = LocalDate.of(2026, 1, 31);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);
    private static final FeeRule TEN_PERCENT = FeeRule.percent(Percentage.of("10"));
    private static final Proceeds ONCE = once("4500");
    private static final Proceeds MONTHLY = monthly("0", "200", null);
    private static final Proceeds BOTH = monthly("5000", "200", LocalDate.of(2026, 4, 1));

    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static Proceeds once(String amount) {
        return new Proceeds(WON, usd(amount), List.of(), List.of());
    }

    private static Proceeds monthly(String once, String each, @Nullable LocalDate until) {
        var series = Series.between(WON, Series.Every.MONTH, WON, until, usd(each));
        return new Proceeds(WON, usd(once), series.stream().toList(), List.of());
    }

    private static Proceeds paid(DatedAmount... payments) {
        return new Proceeds(WON, usd("4500"), List.of(), List.of(payments));
    }

    private static DatedAmount payment(String day, String amount) {
        return new DatedAmount(LocalDate.parse(day), usd(amount));
    }

    /// Lines such as `2026-01-31 450.00` of 2026, by date.
    private static List<String> fees(FeeRule rule, Proceeds proceeds) {
        return Fees.of(rule, proceeds).stream()
                .flatMap(fee ->
                        fee.fees()
                                .datesUpTo(END)
                                .map(date -> date + " " + fee.fees().amount().getAmount()))
                .sorted()
                .toList();
    }

    @Test
    void aPercentageOfWhatIsPaidOnce() {
        assertThat(fees(TEN_PERCENT, ONCE)).containsExactly("2026-01-31 450.00");
    }

    @Test
    void halfACentIsRoundedToTheEvenOne() {
        assertThat(fees(TEN_PERCENT, once("0.25"))).containsExactly("2026-01-31 0.02");
        assertThat(fees(TEN_PERCENT, once("0.35"))).containsExactly("2026-01-31 0.04");
    }

    @Test
    void aPercentageOfTheWinFollowsWhatRecurs() {
        assertThat(fees(TEN_PERCENT, BOTH))
                .containsExactly(
                        "2026-01-31 20.00",
                        "2026-01-31 500.00",
                        "2026-02-28 20.00",
                        "2026-03-31 20.00");
    }

    @Test
    void aPercentageAMonthLeavesOutWhatIsPaidOnceAndEnds() {
        assertThat(fees(TEN_PERCENT.per(new Cycle.PerMonth(2)), BOTH))
                .containsExactly("2026-01-31 20.00", "2026-02-28 20.00");
        assertThat(fees(TEN_PERCENT.per(new Cycle.PerMonth(null)), BOTH)).hasSize(3);
        assertThat(fees(TEN_PERCENT.per(new Cycle.PerMonth(null)), ONCE)).isEmpty();
    }

    @Test
    void theCapEndsTheFees() {
        assertThat(fees(TEN_PERCENT.within(null, usd("50")), MONTHLY))
                .containsExactly("2026-01-31 20.00", "2026-02-28 20.00", "2026-03-31 10.00");
        assertThat(fees(TEN_PERCENT.within(null, usd("40")), MONTHLY)).hasSize(2);
        assertThat(fees(TEN_PERCENT.within(null, usd("100")), ONCE))
                .containsExactly("2026-01-31 100.00");
    }

    @Test
    void theFirstFeeReachesTheFloorAndLaterOnesCountTowardsIt() {
        assertThat(fees(TEN_PERCENT.within(usd("50"), usd("90")), MONTHLY))
                .containsExactly(
                        "2026-01-31 50.00",
                        "2026-03-31 10.00",
                        "2026-04-30 20.00",
                        "2026-05-31 10.00");
    }

    @Test
    void aLimitInAnotherCurrencyDoesNotApply() {
        var euros = Money.parse("EUR 1");
        assertThat(fees(TEN_PERCENT.within(null, euros), ONCE))
                .containsExactly("2026-01-31 450.00");
    }

    @Test
    void aFlatFeeIsOwedOnce() {
        assertThat(fees(FeeRule.flat(usd("300")), BOTH)).containsExactly("2026-01-31 300.00");
        assertThat(fees(FeeRule.flat(usd("300")), once("0"))).isEmpty();
    }

    @Test
    void aFlatFeeAMonthIsOwedAsLongAsTheClientPays() {
        var flat = FeeRule.flat(usd("15"));
        assertThat(fees(flat.per(new Cycle.PerMonth(null)), BOTH))
                .containsExactly("2026-01-31 15.00", "2026-02-28 15.00", "2026-03-31 15.00");
        assertThat(fees(flat.per(new Cycle.PerMonth(1)), BOTH)).containsExactly("2026-01-31 15.00");
        assertThat(fees(flat.per(new Cycle.PerMonth(null)), ONCE)).isEmpty();
    }

    @Test
    void onPaymentEachPaymentBringsItsPart() {
        var rule = TEN_PERCENT.within(usd("100"), usd("300")).due(FeeRule.Due.PAYMENT);
        assertThat(
                        fees(
                                rule,
                                paid(
                                        payment("2026-04-01", "2500"),
                                        payment("2026-02-01", "500"),
                                        payment("2026-03-01", "1500"),
                                        payment("2026-05-01", "-3500"))))
                .containsExactly(
                        "2026-02-01 100.00",
                        "2026-03-01 100.00",
                        "2026-04-01 100.00",
                        "2026-05-01 -200.00");
    }

    @Test
    void aPaymentThatIsReversedTakesTheFeeBack() {
        var reversed = paid(payment("2026-02-01", "500"), payment("2026-02-03", "-500"));
        var rule = TEN_PERCENT.within(usd("100"), null).due(FeeRule.Due.PAYMENT);
        assertThat(fees(rule, reversed)).containsExactly("2026-02-01 100.00", "2026-02-03 -100.00");
        assertThat(fees(FeeRule.flat(usd("70")).due(FeeRule.Due.PAYMENT), reversed))
                .containsExactly("2026-02-01 70.00", "2026-02-03 -70.00");
    }

    /// Half a cent rounds to zero three times, and 1.1 cents to one that is taken back.
    @Test
    void roundedPartsNeverAddUpToLessThanNothing() {
        var payments =
                paid(
                        payment("2026-02-01", "0.05"),
                        payment("2026-02-02", "0.05"),
                        payment("2026-02-03", "0.05"),
                        payment("2026-02-04", "-0.11"));
        assertThat(fees(TEN_PERCENT.due(FeeRule.Due.PAYMENT), payments)).isEmpty();
    }

    @Test
    void aFlatFeeAMonthOnPaymentNeedsAPaymentInTheMonth() {
        var rule = FeeRule.flat(usd("15")).per(new Cycle.PerMonth(3)).due(FeeRule.Due.PAYMENT);
        assertThat(
                        fees(
                                rule,
                                paid(
                                        payment("2026-02-01", "200"),
                                        payment("2026-02-20", "200"),
                                        payment("2026-03-01", "200"),
                                        payment("2026-03-05", "-200"),
                                        payment("2026-05-01", "200"))))
                .containsExactly("2026-02-01 15.00");
    }

    @Test
    void eachSeriesSaysWhatItIsAPartOf() {
        var bases =
                Stream.concat(
                                Fees.of(TEN_PERCENT, BOTH).stream(),
                                Fees.of(FeeRule.flat(usd("1")), BOTH).stream())
                        .map(FeeSeries::basis);
        assertThat(bases).containsExactly(usd("5000"), usd("200"), usd("200"), null);
    }
}
