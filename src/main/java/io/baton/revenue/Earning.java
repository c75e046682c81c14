package io.baton.revenue;

import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A change to partner revenue: a win or a correction.
///
/// @param countsOn date of the win or of the correction
/// @param recordedAt time when it was recorded
/// @param clientAmount what the client pays; negative for a correction
/// @param earned what counts for the firm: the full amount if inbound, the fee if outbound
public record Earning(
        Referral referral,
        Kind kind,
        LocalDate countsOn,
        Instant recordedAt,
        Money clientAmount,
        Money earned) {

    public enum Kind {
        WIN,
        /// An outbound win without an agreed fee. It earns nothing.
        WIN_WITHOUT_FEE,
        CORRECTION;

        public boolean win() {
            return this != CORRECTION;
        }
    }

    public PartnerId partner() {
        return Objects.requireNonNull(referral.partner(), referral.label());
    }

    public CurrencyUnit currency() {
        return clientAmount.getCurrencyUnit();
    }
}
