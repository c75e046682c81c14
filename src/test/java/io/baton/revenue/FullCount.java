package io.baton.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.referral.State;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Counts all referrals of a firm, one question at a time, to compare tallies with.
///
/// @param zone the firm's
public record FullCount(List<Referral> referrals, ZoneId zone) {
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.USD, CurrencyUnit.EUR, CurrencyUnit.JPY);

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
        }
    }

    private void assertEqual(MonthTally tally, PartnerId partner, YearMonth month) {
        var wins = wins(partner, month);
        for (var direction : Direction.values()) {
            for (var currency : CURRENCIES) {
                assertSum(tally, wins, direction, currency);
            }
        }
        assertThat(tally.earnings().wins()).isEqualTo(wins.size());
        assertThat(tally.earnings().withoutFee().count())
                .isEqualTo(count(wins, win -> outbound(win.referral()) && win.won().fee() == null));
        assertThat(tally.earnings().unconfirmed().count())
                .isEqualTo(count(wins, FullCount::isUnconfirmed));
        assertThat(tally.recurring()).hasSize(count(wins, win -> win.won().amount().recurs()));
        assertHandoffs(tally.given(), accepted(partner, month, true));
        assertHandoffs(tally.received(), accepted(partner, month, false));
        assertOffers(tally.offers(), partner, month);
    }

    private static void assertSum(
            MonthTally tally, List<Earning> wins, Direction direction, CurrencyUnit currency) {
        var some =
                wins.stream()
                        .filter(win -> win.referral().direction() == direction)
                        .filter(win -> win.won().amount().currency().equals(currency))
                        .toList();
        var sum =
                tally.earnings().sums().stream()
                        .filter(each -> each.kind().equals(new WinSum.Kind(direction, currency)))
                        .findFirst();
        assertThat(sum.map(WinSum::wins).orElse(0)).isEqualTo(some.size());
        var none = Money.zero(currency);
        assertThat(sum.map(WinSum::earned).orElse(none))
                .isEqualTo(sum(some, Earning::earned, currency));
        assertThat(sum.map(WinSum::worth).orElse(none))
                .isEqualTo(sum(some, win -> win.won().amount().oneTime(), currency));
        var unconfirmed = some.stream().filter(FullCount::isUnconfirmed).toList();
        assertThat(sum.map(WinSum::unconfirmed).orElse(none))
                .isEqualTo(sum(unconfirmed, Earning::earned, currency));
    }

    /// The partner reported it, or states another figure than the firm.
    private static boolean isUnconfirmed(Earning win) {
        return win.won().reportedBy() != null || win.won().agreement().difference().isPresent();
    }

    private static void assertHandoffs(HandoffTally tally, List<Referral> accepted) {
        var won = accepted.stream().flatMap(each -> Counting.of(each).stream()).toList();
        assertThat(tally.referrals()).isEqualTo(accepted.size());
        assertThat(tally.won()).isEqualTo(won.size());
        for (var currency : CURRENCIES) {
            var some = won.stream().filter(win -> win.currency().equals(currency)).toList();
            assertThat(tally.worth().in(currency)).isEqualTo(sum(some, Earning::worth, currency));
        }
    }

    private void assertOffers(OfferTally tally, PartnerId partner, YearMonth month) {
        int asked = 0;
        int settled = 0;
        int won = 0;
        int lost = 0;
        for (var referral : referrals) {
            for (var offer :
                    outbound(referral) ? OfferOutcome.of(referral) : List.<OfferOutcome>of()) {
                if (offer.to().equals(partner) && month(offer.at()).equals(month)) {
                    asked++;
                    boolean accepted = offer.answer() instanceof OfferOutcome.Answer.Accepted;
                    settled +=
                            accepted
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
        assertThat(tally.answerSeconds()).hasSize(tally.accepted() + tally.declined()).isSorted();
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

    private static Money sum(
            List<Earning> wins, Function<Earning, Money> amount, CurrencyUnit currency) {
        return wins.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }
}
