package io.baton.revenue;

import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.WinEntries;
import io.baton.referral.figure.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// What a win earned. Each win has one, with one figure that corrections change everywhere.
///
/// @param won the referral's state
/// @param worth what the client pays once, after corrections; recurring amounts don't count yet
/// @param earned what counts for the firm: the worth if inbound, the fee if outbound
public record Earning(Referral referral, State.Won won, Money worth, Money earned) {

    /// Date of the win. Corrections count on it too.
    public LocalDate countsOn() {
        return won.on();
    }

    /// Time when the win was recorded.
    public Instant recordedAt() {
        return referral.lastMove().at();
    }

    /// What the win was worth at that time, as far as it was recorded until then.
    public Money worthAt(Instant time) {
        return WinEntries.worthAt(referral, won, time);
    }

    /// An outbound win without an agreed fee. It earns nothing.
    public boolean lacksFee() {
        return referral.outbound() && won.fee() == null;
    }

    /// Whether the firm has yet to confirm what the partner reported, or to settle the figure. It
    /// counts all the same.
    public boolean unconfirmed() {
        return won.asks(Side.FIRM);
    }

    public PartnerId partner() {
        return Objects.requireNonNull(referral.partner(), referral.label());
    }

    public CurrencyUnit currency() {
        return worth.getCurrencyUnit();
    }
}
