package io.baton.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.digest.News;
import io.baton.digest.OpenReferrals;
import io.baton.digest.Pending;
import io.baton.digest.Summary;
import io.baton.digest.Window;
import io.baton.firm.Firm;
import io.baton.memory.InMemoryTallies;
import io.baton.referral.Closing;
import io.baton.referral.Decision;
import io.baton.referral.Pricing;
import io.baton.referral.Referral;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Recurring wins count month by month: the same in the share, the digest and the tallies as if
/// each date were counted, however their prices, ends and dates were changed before.
class RecurringPropertiesTest {
    private static final Pending NONE = new Pending(List.of(), 0);
    private static final List<String> ZONES =
            List.of("UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata");

    @Property(tries = 1000)
    void everyFigureIsThatOfACountDateByDate(@ForAll long seed) {
        var random = new Random(seed);
        var referrals = referrals(random);
        var zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        var firm = Firm.founded(RevenueFixtures.FIRM.id(), "Us", CurrencyUnit.USD, zone);
        var today = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
        var totals =
                months(YearMonth.from(today).minusMonths(12), 12)
                        .map(month ->
                                RevenueFixtures.total(month, Money.of(CurrencyUnit.USD, 10_000)))
                        .toList();
        var books =
                new Books(
                        firm,
                        InMemoryTallies.of(firm, referrals),
                        List.of(RandomRecurring.PARTNER),
                        totals,
                        () -> StillDue.none(today));

        months(YearMonth.of(2025, 12), 48)
                .forEach(month ->
                        assertThat(books.earned(month, month).earned())
                                .as("%s, seed %d", month, seed)
                                .isEqualTo(CountedByDate.earned(referrals, month, month)));
        assertShare(Share.of(books, today), referrals);
        assertDigest(books, referrals, today, zone);
    }

    private static void assertShare(Share share, List<Referral> referrals) {
        Stream.concat(share.fullMonths().stream(), Stream.of(share.currentMonth()))
                .forEach(each ->
                        assertThat(each.partnerRevenue())
                                .isEqualTo(
                                        CountedByDate.earned(
                                                referrals, each.month(), each.month())));
        var first = share.fullMonths().getFirst().month();
        var last = share.fullMonths().getLast().month();
        assertThat(share.overallRatio())
                .isEqualTo(
                        Ratio.of(
                                CountedByDate.earned(referrals, first, last),
                                Money.of(CurrencyUnit.USD, 120_000)));
    }

    private static void assertDigest(
            Books books, List<Referral> referrals, LocalDate today, ZoneId zone) {
        var now = today.atTime(12, 0).atZone(zone).toInstant();
        var none =
                new News(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new OpenReferrals(NONE, NONE, NONE));
        var earned = Summary.of(books, Window.endingNow(now, zone), none, List.of()).earned();
        var month = YearMonth.from(today);
        assertThat(earned.thisMonth().earned())
                .isEqualTo(CountedByDate.earned(referrals, month, month));
        assertThat(earned.thisYear().earned())
                .isEqualTo(CountedByDate.earned(referrals, month.withMonth(1), month));
    }

    /// The week's figure counts as the month's does, so four weeks and what's left are a month.
    @Property(tries = 1000)
    void theDaysOfAMonthAddUpToIt(@ForAll long seed) {
        var random = new Random(seed);
        var referrals = referrals(random);
        var month = YearMonth.of(2025, 1).plusMonths(random.nextInt(40));
        var wins = referrals.stream().flatMap(each -> Counting.of(each).stream()).toList();
        var first = month.atDay(1);
        var parts = Money.zero(CurrencyUnit.USD);
        while (!first.isAfter(month.atEndOfMonth())) {
            var from = first;
            var to = min(first.plusDays(random.nextInt(9)), month.atEndOfMonth());
            var dated =
                    wins.stream()
                            .filter(win ->
                                    !win.countsOn().isBefore(from) && !win.countsOn().isAfter(to))
                            .toList();
            var later = wins.stream().map(win -> new LaterIncome(win, from, to)).toList();
            parts = parts.plus(Revenue.of(dated, later, CurrencyUnit.USD).earned());
            first = to.plusDays(1);
        }
        assertThat(parts).isEqualTo(CountedByDate.earned(referrals, month, month));
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Property(tries = 1000)
    void whatWasPaidBeforeAChangeStays(@ForAll long seed) {
        var random = new Random(seed);
        var before = referrals(random);
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
        var price = Worth.monthly(Money.ofMinor(CurrencyUnit.USD, 1 + random.nextInt(100_000)));
        var now = RevenueFixtures.noon("2029-01-01");
        boolean ends = random.nextBoolean();
        var after =
                before.stream()
                        .map(each ->
                                ends
                                        ? Closing.end(each, from, RevenueFixtures.ANNA, false, now)
                                                        instanceof Decision.Changed(var next)
                                                ? next
                                                : each
                                        : Pricing.reprice(
                                                                each,
                                                                new PriceChange(from, price),
                                                                RevenueFixtures.ANNA,
                                                                false,
                                                                now)
                                                        instanceof Decision.Changed(var next)
                                                ? next
                                                : each)
                        .toList();
        if (!ends) {
            var past = YearMonth.from(from).minusMonths(1);
            assertThat(earned(after, past)).isEqualTo(earned(before, past));
        } else {
            assertThat(noneAfter(after, from)).isTrue();
        }
    }

    private static Money earned(List<Referral> referrals, YearMonth last) {
        return RevenueFixtures.books(referrals, List.of(RandomRecurring.PARTNER), List.of())
                .earned(YearMonth.of(2025, 1), last)
                .earned();
    }

    /// Nothing recurs from that month on; wins of a later date that couldn't end count as before.
    private static boolean noneAfter(List<Referral> referrals, LocalDate from) {
        return referrals.stream()
                .flatMap(each -> Counting.of(each).stream())
                .filter(win -> !win.countsOn().isAfter(from))
                .flatMap(win -> win.onOtherDates(win.earned()))
                .allMatch(series ->
                        series.datesUpTo(LocalDate.of(2030, 1, 1))
                                .allMatch(date -> date.isBefore(from)));
    }

    private static List<Referral> referrals(Random random) {
        var recurring = new RandomRecurring(random);
        var all = new ArrayList<Referral>();
        for (int number = 1; number <= 3; number++) {
            var next = recurring.accepted(number);
            for (int i = random.nextInt(14); i > 0; i--) {
                next = recurring.after(next);
            }
            all.add(next);
        }
        return List.copyOf(all);
    }

    private static Stream<YearMonth> months(YearMonth first, int count) {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(count);
    }
}
