package io.baton.revenue;

import java.time.YearMonth;

/// Referrals that the other side accepted, in one direction.
///
/// @param won those that are won now
/// @param worth what the clients pay on the dates of the wins, after corrections
/// @param unconfirmed what of the worth the firm hasn't confirmed
/// @param later what the clients pay on other dates
public record HandoffTally(
        int referrals, int won, SumsByCurrency worth, SumsByCurrency unconfirmed, LaterSums later) {

    public static final HandoffTally NONE =
            new HandoffTally(0, 0, SumsByCurrency.NONE, SumsByCurrency.NONE, LaterSums.NONE);

    /// An accepted referral that isn't won.
    static final HandoffTally ACCEPTED =
            new HandoffTally(1, 0, SumsByCurrency.NONE, SumsByCurrency.NONE, LaterSums.NONE);

    /// An accepted referral that is won.
    static HandoffTally won(Earning win) {
        var worth = SumsByCurrency.of(win.onWin(win.proceeds().amounts()));
        return new HandoffTally(
                1,
                1,
                worth,
                win.unconfirmed() ? worth : SumsByCurrency.NONE,
                WinSums.laterWorth(win));
    }

    /// What the clients paid until that month, that month included.
    SumsByCurrency worthUntil(YearMonth last) {
        return worth.plus(later.until(LaterSums.Measure.WORTH, last));
    }

    /// What of [#worthUntil] the firm hasn't confirmed.
    SumsByCurrency unconfirmedUntil(YearMonth last) {
        return unconfirmed.plus(later.until(LaterSums.Measure.UNCONFIRMED, last));
    }

    /// Of two tallies of different referrals.
    public HandoffTally plus(HandoffTally other) {
        if (other.referrals == 0) {
            return this;
        }
        return referrals == 0
                ? other
                : new HandoffTally(
                        referrals + other.referrals,
                        won + other.won,
                        worth.plus(other.worth),
                        unconfirmed.plus(other.unconfirmed),
                        later.plus(other.later));
    }
}
