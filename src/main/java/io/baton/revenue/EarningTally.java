package io.baton.revenue;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.Money;

/// What wins earned.
///
/// @param sums one for each direction and currency
/// @param withoutFee outbound wins that earn nothing because no fee was agreed
/// @param unconfirmed wins that a partner reported and the firm hasn't confirmed
public record EarningTally(List<WinSum> sums, NamedWins withoutFee, NamedWins unconfirmed) {

    public static final EarningTally NONE =
            new EarningTally(List.of(), NamedWins.NONE, NamedWins.NONE);

    public EarningTally {
        sums = List.copyOf(sums);
    }

    static EarningTally of(Earning win) {
        return new EarningTally(
                WinSums.onWin(win),
                win.lacksFee() ? NamedWins.of(win) : NamedWins.NONE,
                win.unconfirmed() ? NamedWins.of(win) : NamedWins.NONE);
    }

    /// Sums alone, which name no wins.
    static EarningTally of(List<WinSum> sums) {
        return sums.isEmpty() ? NONE : new EarningTally(sums, NamedWins.NONE, NamedWins.NONE);
    }

    /// Of tallies of different wins.
    static EarningTally sum(Collection<EarningTally> tallies) {
        var sums = new TreeMap<WinSum.Kind, WinSum>(WinSum.Kind.ORDER);
        var withoutFee = NamedWins.NONE;
        var unconfirmed = NamedWins.NONE;
        for (var tally : tallies) {
            tally.sums.forEach(each -> sums.merge(each.kind(), each, WinSum::plus));
            withoutFee = withoutFee.plus(tally.withoutFee);
            unconfirmed = unconfirmed.plus(tally.unconfirmed);
        }
        return sums.isEmpty()
                ? NONE
                : new EarningTally(List.copyOf(sums.values()), withoutFee, unconfirmed);
    }

    EarningTally plus(EarningTally other) {
        if (other.sums.isEmpty()) {
            return this;
        }
        return sums.isEmpty() ? other : sum(List.of(this, other));
    }

    /// How many wins there are, in any currency.
    public int wins() {
        return sums.stream().mapToInt(WinSum::wins).sum();
    }

    /// What the firm earned, by currency.
    public SumsByCurrency earned() {
        return of(WinSum::earned);
    }

    /// What of [#earned()] the firm hasn't confirmed.
    public SumsByCurrency earnedUnconfirmed() {
        return of(WinSum::unconfirmed);
    }

    /// What the clients pay.
    public SumsByCurrency worth() {
        return of(WinSum::worth);
    }

    /// What the firm owes partners.
    public SumsByCurrency owed() {
        return of(WinSum::owed);
    }

    private SumsByCurrency of(Function<WinSum, Money> amount) {
        return SumsByCurrency.of(sums.stream().map(amount));
    }
}
