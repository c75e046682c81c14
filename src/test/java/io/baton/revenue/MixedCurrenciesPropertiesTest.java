package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.FIRM;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.memory.InMemoryTallies;
import io.baton.partner.Partner;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Amounts of several currencies, with none, two and three decimals, are never added: each figure
/// is the sum of the wins in its own currency. The seed reproduces a failure.
class MixedCurrenciesPropertiesTest {
    private static final List<CurrencyUnit> CURRENCIES =
            Stream.of("USD", "EUR", "JPY", "KWD").map(CurrencyUnit::of).toList();
    private static final List<Partner> PARTNERS =
            Stream.of("A", "B", "C").map(RevenueFixtures::partner).toList();
    private static final Period YEAR = Period.ofYear(2026);

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachFigureIsTheSumOfItsCurrency(long seed) {
        var wins = wins(new Random(seed));
        var referrals = wins.stream().map(Win::referral).toList();
        for (var own : CURRENCIES) {
            var firm = FIRM.withCurrency(own);
            var books =
                    new Books(
                            firm,
                            InMemoryTallies.of(firm, referrals),
                            PARTNERS,
                            List.of(),
                            () -> StillDue.none(YEAR.last().atEndOfMonth()));
            var revenue = books.earned(YEAR.first(), YEAR.last());
            assertThat(revenue.earned()).isEqualTo(sum(wins, own, _ -> true));
            assertThat(revenue.earnedInOtherCurrencies())
                    .containsExactlyInAnyOrderElementsOf(
                            CURRENCIES.stream()
                                    .filter(other -> !other.equals(own))
                                    .map(other -> sum(wins, other, _ -> true))
                                    .filter(amount -> !amount.isZero())
                                    .toList());
            assertThat(PeriodShare.of(books, YEAR).earned()).isEqualTo(revenue.earned());
            for (var partner : PARTNERS) {
                assertFigures(PartnerFigures.of(books, partner, YEAR), wins, own);
            }
        }
    }

    private static void assertFigures(PartnerFigures figures, List<Win> wins, CurrencyUnit own) {
        var partner = figures.partner();
        Predicate<Win> theirs = win -> partner.is(win.referral().partner());
        assertThat(figures.earned().earned()).isEqualTo(sum(wins, own, theirs));
        assertThat(figures.share().earned()).isEqualTo(sum(wins, own, theirs));
        for (var direction : Direction.values()) {
            for (var currency : CURRENCIES) {
                assertThat(figures.earned(direction).in(currency))
                        .isEqualTo(
                                sum(
                                        wins,
                                        currency,
                                        win ->
                                                theirs.test(win)
                                                        && win.referral().direction()
                                                                == direction));
            }
        }
        var worths = figures.balance().received().worths();
        assertThat(worths).extracting(Money::getCurrencyUnit).doesNotHaveDuplicates();
    }

    /// @param earned computed here, from the amount and the rate
    private record Win(Referral referral, Money earned) {}

    private static Money sum(List<Win> wins, CurrencyUnit currency, Predicate<Win> which) {
        return wins.stream()
                .filter(which)
                .map(Win::earned)
                .filter(earned -> earned.getCurrencyUnit().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static List<Win> wins(Random random) {
        return IntStream.rangeClosed(1, 12).mapToObj(number -> win(number, random)).toList();
    }

    private static Win win(int number, Random random) {
        var partner = PARTNERS.get(random.nextInt(PARTNERS.size()));
        var currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        var amount = Money.ofMinor(currency, 1 + random.nextInt(3_000_000));
        var day = YearMonth.of(2026, 1 + random.nextInt(12)).atDay(1 + random.nextInt(28)) + "";
        if (random.nextBoolean()) {
            return new Win(RevenueFixtures.wonIn(number, partner, amount, day), amount);
        }
        var rate = BigDecimal.valueOf(random.nextInt(1, 10_000), 2);
        var fee =
                amount.getAmount()
                        .multiply(rate)
                        .movePointLeft(2)
                        .setScale(currency.getDecimalPlaces(), RoundingMode.HALF_EVEN);
        return new Win(
                RevenueFixtures.wonOut(number, partner, amount, rate.toPlainString(), day),
                Money.of(currency, fee));
    }
}
