package io.baton.understanding.message;

import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Span;
import io.baton.understanding.reader.MoneyReader;
import io.baton.understanding.reader.MoneyReading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/// The one bare number of a message about money: "lantern signed! 12,500", "they paid the first
/// half, 2400". In a new referral, it's one that stands alone at the end: "A new scanner for Acme.
/// 2,750". Elsewhere such a number may count anything.
final class BareAmount {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}#.,/-])(?:[1-9]\\d{0,2}(?:[, ']\\d{3})+|[1-9]\\d{2,6})(?:[.]\\d{2})?"
                            + "(?![\\p{L}\\p{N}%/-]|[.,]\\d)");

    private static final int LONGEST_WORD = 30;

    private static final Pattern YEAR = Pattern.compile("20[0-4]\\d");

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?;:)\\n-] ?$|\\p{L} - $");

    /// `a firewall, 2500`
    private static final Pattern AFTER_THING = Pattern.compile("\\b\\p{Ll}{2,}, $");

    /// After a comma, `Acme, Springfield, 2750` may be a place.
    private static final Pattern GROUPED =
            Pattern.compile("[1-9]\\d{0,2}(?:[,' ]\\d{3})+(?:[.]\\d{2})?");

    private BareAmount() {}

    /// @param taken spans of other values
    static Optional<Found<Estimate>> find(
            Intent intent, String text, List<Span> taken, CurrencyUnit own) {
        if (intent.logs()) {
            int end = text.stripTrailing().length();
            return numbers(text, taken)
                    .filter(span -> end - span.end() <= 1 && isAloneAtEnd(span, text))
                    .findFirst()
                    .flatMap(span -> read(span, text, own));
        }
        if (!intent.aboutMoney()) {
            return Optional.empty();
        }
        var numbers = numbers(text, taken).limit(2).toList();
        return numbers.size() == 1 ? read(numbers.getFirst(), text, own) : Optional.empty();
    }

    private static boolean isAloneAtEnd(Span number, String text) {
        var before = text.substring(Math.max(0, number.start() - LONGEST_WORD), number.start());
        boolean alone =
                ENDS_SENTENCE.matcher(before).find()
                        || AFTER_THING.matcher(before).find()
                        || (before.endsWith(", ") && GROUPED.matcher(number.of(text)).matches());
        return alone && text.substring(number.end()).strip().matches("[.!]?");
    }

    private static Stream<Span> numbers(String text, List<Span> taken) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(span -> taken.stream().noneMatch(span::overlaps))
                .filter(span -> !YEAR.matcher(span.of(text)).matches());
    }

    private static Optional<Found<Estimate>> read(Span number, String text, CurrencyUnit own) {
        return MoneyReader.parseWhole(number.of(text), own)
                        instanceof MoneyReading.Understood(var estimate)
                ? Optional.of(new Found<>(estimate, number))
                : Optional.empty();
    }
}
