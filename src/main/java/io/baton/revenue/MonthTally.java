package io.baton.revenue;

import io.baton.referral.Referral;
import java.time.ZoneId;
import java.util.List;

/// What one partner and one month come to.
///
/// @param offers offers that the firm made to the partner in the month
/// @param given referrals from the firm that the partner accepted in the month
/// @param received referrals from the partner that the firm accepted in the month
/// @param earnings wins dated in the month, with what counts on their dates
/// @param later what these wins bring on other dates, in any month
/// @param fees what statements list of these wins, on any date
public record MonthTally(
        OfferTally offers,
        HandoffTally given,
        HandoffTally received,
        EarningTally earnings,
        LaterSums later,
        FeeTally fees) {

    /// Nothing to count.
    public static final MonthTally NONE =
            new MonthTally(
                    OfferTally.NONE,
                    HandoffTally.NONE,
                    HandoffTally.NONE,
                    EarningTally.NONE,
                    LaterSums.NONE,
                    FeeTally.NONE);

    /// @param zone the firm's: months of offers and acceptances are counted in it
    /// @param referrals those with this key (see [TallyKey#of]); others count nothing
    public static MonthTally of(TallyKey key, ZoneId zone, List<Referral> referrals) {
        return referrals.stream()
                .map(referral -> Contributions.of(referral, zone).getOrDefault(key, NONE))
                .reduce(NONE, MonthTally::plus);
    }

    static MonthTally of(OfferTally offers) {
        return of(offers, HandoffTally.NONE, HandoffTally.NONE);
    }

    static MonthTally given(HandoffTally given) {
        return of(OfferTally.NONE, given, HandoffTally.NONE);
    }

    static MonthTally received(HandoffTally received) {
        return of(OfferTally.NONE, HandoffTally.NONE, received);
    }

    private static MonthTally of(OfferTally offers, HandoffTally given, HandoffTally received) {
        return new MonthTally(
                offers, given, received, EarningTally.NONE, LaterSums.NONE, FeeTally.NONE);
    }

    /// @param zone the firm's
    static MonthTally of(Earning win, ZoneId zone) {
        return new MonthTally(
                OfferTally.NONE,
                HandoffTally.NONE,
                HandoffTally.NONE,
                EarningTally.of(win),
                WinSums.later(win),
                FeeTally.of(win, zone));
    }

    /// Of two tallies of different referrals.
    public MonthTally plus(MonthTally other) {
        return new MonthTally(
                offers.plus(other.offers),
                given.plus(other.given),
                received.plus(other.received),
                earnings.plus(other.earnings),
                later.plus(other.later),
                fees.plus(other.fees));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
