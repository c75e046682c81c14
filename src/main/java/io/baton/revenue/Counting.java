package io.baton.revenue;

import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Computes what referrals earned.
///
/// A win counts on its date: an inbound win with its amount, an outbound win with the fee, which is
/// the amount times the rate fixed with the win. A correction counts on its own date. Other
/// payments don't count, because the win already did. Amounts are rounded half-even to the smallest
/// unit. The remainder after corrections is rounded as a whole, so a win that is fully corrected
/// earns exactly zero.
public final class Counting {
    private Counting() {}

    /// @param own the firm's currency, the only one in its share
    public static Ledger of(List<Referral> referrals, CurrencyUnit own) {
        return new Ledger(own, referrals.stream().flatMap(Counting::of).toList());
    }

    private record Correction(Money amount, LocalDate on, Instant recordedAt) {}

    private static Stream<Earning> of(Referral referral) {
        return referral.state() instanceof State.Won won
                ? earnings(referral, won).stream()
                : Stream.empty();
    }

    private static List<Earning> earnings(Referral referral, State.Won won) {
        var all = new ArrayList<Earning>();
        all.add(win(referral, won));
        var remaining = won.amount();
        for (var correction : corrections(referral)) {
            var next = remaining.plus(correction.amount());
            var change = earned(next, referral, won).minus(earned(remaining, referral, won));
            all.add(corrected(referral, correction, change));
            remaining = next;
        }
        return all;
    }

    private static Earning win(Referral referral, State.Won won) {
        var kind =
                referral.outbound() && won.fee() == null
                        ? Earning.Kind.WIN_WITHOUT_FEE
                        : Earning.Kind.WIN;
        return new Earning(
                referral,
                kind,
                won.on(),
                referral.lastMove().at(),
                won.amount(),
                earned(won.amount(), referral, won));
    }

    private static Earning corrected(Referral referral, Correction correction, Money change) {
        return new Earning(
                referral,
                Earning.Kind.CORRECTION,
                correction.on(),
                correction.recordedAt(),
                correction.amount(),
                change);
    }

    private static Money earned(Money amount, Referral referral, State.Won won) {
        if (!referral.outbound()) {
            return amount;
        }
        var rate = won.fee();
        return rate == null ? Money.zero(amount.getCurrencyUnit()) : rate.of(amount);
    }

    /// By date, then in the order recorded.
    private static List<Correction> corrections(Referral referral) {
        return referral.steps().stream()
                .filter(step ->
                        step.event() instanceof Event.Paid paid && paid.amount().isNegative())
                .map(step -> {
                    var paid = (Event.Paid) step.event();
                    return new Correction(paid.amount(), paid.on(), step.at());
                })
                .sorted(Comparator.comparing(Correction::on))
                .toList();
    }
}
