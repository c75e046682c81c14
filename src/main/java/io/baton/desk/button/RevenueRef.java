package io.baton.desk.button;

import io.baton.partner.PartnerId;
import io.baton.revenue.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Value of a button that shows figures: `2025-01/2025-12 cloudnine`, with `-` for no period.
///
/// @param partner null for all partners
/// @param period null for what is shown without one
public record RevenueRef(@Nullable PartnerId partner, @Nullable Period period) {
    private static final Pattern FORMAT =
            Pattern.compile(
                    "(?s)(?:-|(?<first>20\\d\\d-(?:0[1-9]|1[0-2]))/(?<last>20\\d\\d-(?:0[1-9]|1[0-2])))"
                            + "(?: (?<partner>.+))?");

    public String encode() {
        var time = period == null ? "-" : period.first() + "/" + period.last();
        return partner == null ? time : time + " " + partner.value();
    }

    public static Optional<RevenueRef> decode(String value) {
        var match = FORMAT.matcher(value);
        if (!match.matches()) {
            return Optional.empty();
        }
        var partner = match.group("partner");
        var first = match.group("first");
        if (first == null) {
            return Optional.of(new RevenueRef(partner(partner), null));
        }
        var from = YearMonth.parse(first);
        var to = YearMonth.parse(match.group("last"));
        return to.isBefore(from)
                ? Optional.empty()
                : Optional.of(new RevenueRef(partner(partner), new Period(from, to)));
    }

    private static @Nullable PartnerId partner(@Nullable String id) {
        return id == null ? null : new PartnerId(id);
    }
}
