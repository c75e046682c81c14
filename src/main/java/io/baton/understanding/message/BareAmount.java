package io.baton.understanding.message;

import io.baton.referral.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.MoneyReading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// The one bare number of a message about money: "lantern signed! 12,500", "they paid the first
/// half, 2400". Elsewhere such a number may count anything.
final class BareAmount {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}#.,/-])(?:[1-9]\\d{0,2}(?:[, ']\\d{3})+|[1-9]\\d{2,6})(?:[.]\\d{2})?"
                            + "(?![\\p{L}\\p{N}%/-]|[.,]\\d)");

    private static final Pattern YEAR = Pattern.compile("20[0-4]\\d");

    private BareAmount() {}

    /// @param taken spans of other values
    static Optional<Found<Estimate>> find(
            Intent intent, String text, List<Span> taken, CurrencyUnit own) {
        if (!intent.aboutMoney()) {
            return Optional.empty();
        }
        var numbers =
                NUMBER.matcher(text)
                        .results()
                        .map(found -> new Span(found.start(), found.end()))
                        .filter(span -> taken.stream().noneMatch(span::overlaps))
                        .filter(span -> !YEAR.matcher(span.of(text)).matches())
                        .limit(2)
                        .toList();
        return numbers.size() == 1
                        && MoneyReader.parseWhole(numbers.getFirst().of(text), own)
                                instanceof MoneyReading.Understood(var estimate)
                ? Optional.of(new Found<>(estimate, numbers.getFirst()))
                : Optional.empty();
    }
}
