package io.baton.revenue;

import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// One thing that changed what partnering earned: a win, or a correction of one.
///
/// @param countsOn the day on which it counts: of the win, or of the correction
/// @param recordedAt when Baton heard of it
/// @param clientAmount what the client pays; negative for a correction
/// @param earned what counts for the firm: for inbound the business, for outbound the fee
public record Earning(
        Referral referral,
        Kind kind,
        LocalDate countsOn,
        Instant recordedAt,
        Money clientAmount,
        Money earned) {

    public enum Kind {
        WIN,
        /// An outbound win for which no fee was agreed: it earns nothing.
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
