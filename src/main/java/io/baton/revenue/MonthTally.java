package io.baton.revenue;

import io.baton.referral.Referral;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What one partner and one month come to.
///
/// @param offers offers that the firm made to the partner in the month
/// @param given referrals from the firm that the partner accepted in the month
/// @param received referrals from the partner that the firm accepted in the month
/// @param earnings wins dated in the month
/// @param recurring those of the wins with an amount per month or year, by number
public record MonthTally(
        OfferTally offers,
        HandoffTally given,
        HandoffTally received,
        EarningTally earnings,
        List<RecurringWin> recurring) {

    /// Nothing to count.
    public static final MonthTally NONE =
            new MonthTally(
                    OfferTally.NONE,
                    HandoffTally.NONE,
                    HandoffTally.NONE,
                    EarningTally.NONE,
                    List.of());

    public MonthTally {
        recurring = List.copyOf(recurring);
    }

    /// @param zone the firm's: months of offers and acceptances are counted in it
    /// @param referrals those with this key (see [TallyKey#of]); others count nothing
    public static MonthTally of(TallyKey key, ZoneId zone, List<Referral> referrals) {
        return referrals.stream()
                .map(referral -> Contributions.of(referral, zone).getOrDefault(key, NONE))
                .reduce(NONE, MonthTally::plus);
    }

    static MonthTally of(OfferTally offers) {
        return new MonthTally(
                offers, HandoffTally.NONE, HandoffTally.NONE, EarningTally.NONE, List.of());
    }

    static MonthTally given(HandoffTally given) {
        return new MonthTally(
                OfferTally.NONE, given, HandoffTally.NONE, EarningTally.NONE, List.of());
    }

    static MonthTally received(HandoffTally received) {
        return new MonthTally(
                OfferTally.NONE, HandoffTally.NONE, received, EarningTally.NONE, List.of());
    }

    static MonthTally of(Earning win) {
        return new MonthTally(
                OfferTally.NONE,
                HandoffTally.NONE,
                HandoffTally.NONE,
                EarningTally.of(win),
                RecurringWin.of(win).stream().toList());
    }

    /// Of two tallies of different referrals.
    public MonthTally plus(MonthTally other) {
        return new MonthTally(
                offers.plus(other.offers),
                given.plus(other.given),
                received.plus(other.received),
                earnings.plus(other.earnings),
                Stream.concat(recurring.stream(), other.recurring.stream())
                        .sorted(Comparator.comparingInt(RecurringWin::number))
                        .toList());
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
