package io.baton.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.State;
import io.baton.terms.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Counts all referrals of a firm, one question at a time, to compare tallies with.
///
/// @param zone the firm's
public record FullCount(List<Referral> referrals, ZoneId zone) {
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.JPY, CurrencyUnit.of("KWD"));

    private static final BiPredicate<Earning, LocalDate> ALL = (_, _) -> true;

    public void assertEqual(FirmTallies tallies) {
        var partners = referrals.stream().flatMap(each -> TallyKey.of(each).stream());
        var keys = partners.map(TallyKey::partner).distinct().toList();
        assertThat(keys).containsAll(tallies.byPartner().keySet());
        for (var partner : keys) {
            for (int back = 0; back < 18; back++) {
                var month = YearMonth.of(2027, 3).minusMonths(back);
                var tally = tallies.byPartner().get(partner);
                assertEqual(tally == null ? MonthTally.NONE : tally.in(month), partner, month);
            }
            for (int month = -18; month < 30; month++) {
                assertSums(tallies, partner, YearMonth.of(2027, 3).plusMonths(month));
            }
        }
    }

    private void assertEqual(MonthTally tally, PartnerId partner, YearMonth month) {
        var wins = wins(partner, month);
        assertThat(tally.earnings().wins()).isEqualTo(wins.size());
        assertThat(tally.earnings().withoutFee().count())
                .isEqualTo(count(wins, win -> outbound(win.referral()) && win.won().fee() == null));
        assertThat(tally.earnings().unconfirmed().count())
                .isEqualTo(count(wins, FullCount::isUnconfirmed));
        assertHandoffs(tally.given(), accepted(partner, month, true));
        assertHandoffs(tally.received(), accepted(partner, month, false));
        assertOffers(tally.offers(), partner, month);
    }

    /// Counted date by date, also what recurs.
    private void assertSums(FirmTallies tallies, PartnerId partner, YearMonth month) {
        var tally =
                tallies.earned(
                        Partner.named(partner, RevenueFixtures.FIRM.id(), "?"), month, month);
        var wins = all(partner);
        for (var currency : CURRENCIES) {
            assertThat(tally.earned().in(currency))
                    .isEqualTo(sum(wins, Earning::earned, ALL, month, currency));
            assertThat(tally.earnedUnconfirmed().in(currency))
                    .isEqualTo(sum(wins, Earning::earned, UnconfirmedDays::have, month, currency));
            assertThat(tally.owed().in(currency))
                    .isEqualTo(sum(wins, Earning::owed, ALL, month, currency));
            assertThat(tally.worth().in(currency))
                    .isEqualTo(sum(wins, win -> win.proceeds().amounts(), ALL, month, currency));
        }
    }

    private static Money sum(
            List<Earning> wins,
            Function<Earning, List<Series>> amounts,
            BiPredicate<Earning, LocalDate> which,
            YearMonth month,
            CurrencyUnit currency) {
        return wins.stream()
                .flatMap(win -> sum(win, amounts.apply(win), which, month, currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static Stream<Money> sum(
            Earning win,
            List<Series> amounts,
            BiPredicate<Earning, LocalDate> which,
            YearMonth month,
            CurrencyUnit currency) {
        return amounts.stream()
                .filter(series -> series.amount().getCurrencyUnit().equals(currency))
                .flatMap(series ->
                        series.datesUpTo(month.atEndOfMonth())
                                .filter(date -> YearMonth.from(date).equals(month))
                                .filter(date -> which.test(win, date))
                                .map(_ -> series.amount()));
    }

    private List<Earning> all(PartnerId partner) {
        return referrals.stream()
                .filter(each -> partner.equals(each.partner()))
                .flatMap(each -> Counting.of(each).stream())
                .toList();
    }

    private static boolean isUnconfirmed(Earning win) {
        return UnconfirmedDays.have(win, win.countsOn());
    }

    private static void assertHandoffs(HandoffTally tally, List<Referral> accepted) {
        var won = accepted.stream().flatMap(each -> Counting.of(each).stream()).toList();
        assertThat(tally.referrals()).isEqualTo(accepted.size());
        assertThat(tally.won()).isEqualTo(won.size());
        for (var currency : CURRENCIES) {
            for (int ahead = 0; ahead < 24; ahead++) {
                var until = YearMonth.of(2026, 6).plusMonths(ahead);
                assertThat(tally.worthUntil(until).in(currency))
                        .isEqualTo(paidUntil(won, until, currency));
            }
        }
    }

    private void assertOffers(OfferTally tally, PartnerId partner, YearMonth month) {
        int asked = 0;
        int settled = 0;
        int untimed = 0;
        int won = 0;
        int lost = 0;
        for (var referral : referrals) {
            for (var offer :
                    outbound(referral) ? OfferOutcome.of(referral) : List.<OfferOutcome>of()) {
                if (offer.to().equals(partner) && month(offer.at()).equals(month)) {
                    asked++;
                    boolean isUntimed =
                            offer.answer() instanceof OfferOutcome.Answer.AcceptedUntimed;
                    boolean accepted =
                            isUntimed || offer.answer() instanceof OfferOutcome.Answer.Accepted;
                    boolean isReturned =
                            offer.answer() instanceof OfferOutcome.Answer.DeclinedUntimed;
                    untimed += isUntimed || isReturned ? 1 : 0;
                    settled +=
                            accepted
                                            || isReturned
                                            || offer.answer()
                                                    instanceof OfferOutcome.Answer.Declined
                                            || offer.answer() instanceof OfferOutcome.Answer.Lapsed
                                    ? 1
                                    : 0;
                    won += accepted && referral.stage() == Stage.WON ? 1 : 0;
                    lost += accepted && referral.stage() == Stage.LOST ? 1 : 0;
                }
            }
        }
        assertThat(tally.asked()).isEqualTo(asked);
        assertThat(tally.accepted() + tally.declined() + tally.lapsed()).isEqualTo(settled);
        assertThat(tally.answerSeconds())
                .hasSize(tally.accepted() + tally.declined() - untimed)
                .isSorted();
        assertThat(tally.won()).isEqualTo(won);
        assertThat(tally.lost()).isEqualTo(lost);
    }

    private List<Earning> wins(PartnerId partner, YearMonth month) {
        return referrals.stream()
                .filter(each -> partner.equals(each.partner()))
                .filter(each ->
                        each.state() instanceof State.Won won
                                && YearMonth.from(won.on()).equals(month))
                .flatMap(each -> Counting.of(each).stream())
                .toList();
    }

    private List<Referral> accepted(PartnerId partner, YearMonth month, boolean outbound) {
        return referrals.stream()
                .filter(each -> each.outbound() == outbound && partner.equals(each.partner()))
                .filter(each ->
                        each.acceptedAt().map(this::month).filter(month::equals).isPresent())
                .toList();
    }

    private YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }

    private static boolean outbound(Referral referral) {
        return referral.direction() == Direction.OUT;
    }

    private static int count(List<Earning> wins, Predicate<Earning> condition) {
        return (int) wins.stream().filter(condition).count();
    }

    /// What is paid on the dates of the wins counts from the start.
    private static Money paidUntil(List<Earning> wins, YearMonth until, CurrencyUnit currency) {
        return wins.stream()
                .filter(win -> win.currency().equals(currency))
                .flatMap(win ->
                        win.proceeds().amounts().stream()
                                .flatMap(series ->
                                        series.datesUpTo(LocalDate.of(2030, 1, 1))
                                                .filter(date ->
                                                        date.equals(win.countsOn())
                                                                || !YearMonth.from(date)
                                                                        .isAfter(until))
                                                .map(_ -> series.amount())))
                .reduce(Money.zero(currency), Money::plus);
    }
}
