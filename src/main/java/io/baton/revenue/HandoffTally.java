package io.baton.revenue;

/// Referrals that the other side accepted, in one direction.
///
/// @param won those that are won now
/// @param worth what the clients pay once for those won, after corrections
/// @param unconfirmed what of the worth the firm hasn't confirmed
public record HandoffTally(
        int referrals, int won, SumsByCurrency worth, SumsByCurrency unconfirmed) {

    public static final HandoffTally NONE =
            new HandoffTally(0, 0, SumsByCurrency.NONE, SumsByCurrency.NONE);

    /// An accepted referral that isn't won.
    static final HandoffTally ACCEPTED =
            new HandoffTally(1, 0, SumsByCurrency.NONE, SumsByCurrency.NONE);

    /// An accepted referral that is won.
    static HandoffTally won(Earning win) {
        var worth = SumsByCurrency.of(win.worth());
        return new HandoffTally(1, 1, worth, win.unconfirmed() ? worth : SumsByCurrency.NONE);
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
                        unconfirmed.plus(other.unconfirmed));
    }
}
