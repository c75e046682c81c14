package io.baton.revenue;

import static io.baton.revenue.RevenueFixtures.FIRM;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Properties that hold for any referrals, tested on random ones. The seed reproduces a failure.
class CountingPropertiesTest {

    private static final List<Partner> PARTNERS =
            List.of(
                    RevenueFixtures.partner("A"),
                    RevenueFixtures.partner("B"),
                    RevenueFixtures.partner("C"));
    private static final LocalDate BEGIN = LocalDate.parse("2026-01-01");

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reopenedWinsEarnNothing(long seed) {
        var referrals =
                referrals(new Random(seed)).stream().map(CountingPropertiesTest::reopened).toList();
        assertThat(revenue(referrals).earned().isZero()).isTrue();
        assertThat(byPartner(revenue(referrals))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfReferralsDoesNotMatter(long seed) {
        var random = new Random(seed);
        var referrals = referrals(random);
        var shuffled = new ArrayList<>(referrals);
        Collections.shuffle(shuffled, random);
        assertThat(byPartner(revenue(shuffled))).isEqualTo(byPartner(revenue(referrals)));
        var partners = List.<Partner>of();
        assertThat(RevenueFixtures.books(shuffled, partners, List.of()).tallies())
                .usingRecursiveComparison()
                .isEqualTo(RevenueFixtures.books(referrals, partners, List.of()).tallies());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsByPartnerAndByMonthAgree(long seed) {
        var referrals = referrals(new Random(seed));
        var revenue = revenue(referrals);
        var books = RevenueFixtures.books(referrals, PARTNERS, List.of());
        var partners = sum(byPartner(revenue).stream().map(Revenue.PartnerEarnings::earned));
        var months =
                sum(
                        Stream.iterate(YearMonth.from(BEGIN), month -> month.plusMonths(1))
                                .limit(24)
                                .map(month -> books.earned(month, month).earned()));
        assertThat(partners).isEqualTo(revenue.earned());
        assertThat(months).isEqualTo(revenue.earned());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theRemainderOfAWinIsWhatCounts(long seed) {
        for (var referral : referrals(new Random(seed))) {
            var won = (State.Won) referral.state();
            var remaining = won.amount().oneTime();
            var rate = Optional.ofNullable(won.fee()).flatMap(FeeRule::plainRate);
            var expected = referral.outbound() ? rate.orElseThrow().of(remaining) : remaining;
            assertThat(revenue(List.of(referral)).earned()).isEqualTo(expected);
        }
    }

    private static List<Referral> referrals(Random random) {
        var all = new ArrayList<Referral>();
        for (int number = 1; number <= 12; number++) {
            all.add(corrected(win(number, random), random));
        }
        return all;
    }

    private static Referral win(int number, Random random) {
        var partner = PARTNERS.get(random.nextInt(PARTNERS.size()));
        var amount = cents(1 + random.nextInt(2_000_000));
        var day = BEGIN.plusDays(random.nextInt(365)).toString();
        var rate = random.nextInt(1, 10_000) / 100.0 + "";
        return random.nextBoolean()
                ? RevenueFixtures.wonIn(number, partner, amount, day)
                : RevenueFixtures.wonOut(number, partner, amount, rate, day);
    }

    private static Referral corrected(Referral referral, Random random) {
        for (int i = random.nextInt(4); i > 0; i--) {
            long remaining = remaining(referral).getAmountMinorLong();
            if (remaining > 1) {
                referral =
                        correct(referral, 1 + random.nextLong(remaining - 1), random.nextInt(600));
            }
        }
        return referral;
    }

    private static Referral reopened(Referral referral) {
        return RevenueFixtures.changed(
                Closing.reopen(referral, RevenueFixtures.ANNA, RevenueFixtures.noon("2027-01-01")));
    }

    private static Referral correct(Referral referral, long cents, int day) {
        return RevenueFixtures.restated(
                referral, remaining(referral).minus(cents(cents)), BEGIN.plusDays(day));
    }

    private static List<Revenue.PartnerEarnings> byPartner(Revenue revenue) {
        return revenue.byPartner(UnaryOperator.identity());
    }

    private static Money remaining(Referral referral) {
        return ((State.Won) referral.state()).amount().oneTime();
    }

    private static Money cents(long cents) {
        return Money.ofMinor(FIRM.currency(), cents);
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(FIRM.currency()), Money::plus);
    }

    private static Revenue revenue(List<Referral> referrals) {
        return Revenue.of(wins(referrals), FIRM.currency());
    }

    private static List<Earning> wins(List<Referral> referrals) {
        return referrals.stream().map(Counting::of).flatMap(Optional::stream).toList();
    }
}
