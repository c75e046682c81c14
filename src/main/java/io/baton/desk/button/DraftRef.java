package io.baton.desk.button;

import io.baton.partner.PartnerId;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/// Value of a button about a statement that may be a draft, e.g. `2026-10 USD 3f2a… cloudnine`.
///
/// @param digest of what the card showed
public record DraftRef(YearMonth month, CurrencyUnit currency, String digest, PartnerId partner) {

    /// An id may contain spaces.
    private static final Pattern FORMAT =
            Pattern.compile("(?s)(\\d{4}-\\d{2}) ([A-Z]{3}) ([0-9a-f]{64}) (.+)");

    public String encode() {
        return month + " " + currency.getCode() + " " + digest + " " + partner.value();
    }

    public static Optional<DraftRef> decode(String value) {
        var match = FORMAT.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DraftRef(
                            YearMonth.parse(match.group(1)),
                            CurrencyUnit.of(match.group(2)),
                            match.group(3),
                            new PartnerId(match.group(4))));
        } catch (DateTimeException | IllegalCurrencyException e) {
            return Optional.empty();
        }
    }
}
