package io.baton.understanding.reader;

import io.baton.understanding.reader.AmountPart.Value;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// Two amounts with a word or a dash between them: `$10,000 - $15,000`, `between 10 and 15k`.
record AmountRange(AmountPart lower, AmountPart upper) {
    private static final Pattern JOIN =
            Pattern.compile(
                    "(?iU)(?: ?- ?| to (?:about |around )?| or (?:about |around )?"
                            + "|(?<and> and (?:about |around )?))");

    /// @param per what follows the lower end
    static Optional<AmountRange> read(
            String text,
            AmountPart part,
            PriceUnit per,
            LeadIn leadIn,
            AmountScanner scanner,
            CurrencyUnit own) {
        var join = JOIN.matcher(text).region(per.end(), Math.min(text.length(), per.end() + 12));
        if (!join.lookingAt() || (join.group("and") != null && !leadIn.limit())) {
            return Optional.empty();
        }
        boolean expected = leadIn.limit() || leadIn.saysMoney() || part.marked();
        return scanner.at(join.end())
                .filter(next -> expected || (next.marked() && startsWithDigit(text, next)))
                .filter(next -> next.marked() || part.marked() || leadIn.saysMoney())
                .filter(next -> !next.negative() && !counts(text, next))
                .flatMap(next -> rising(part, next, own));
    }

    private static boolean startsWithDigit(String text, AmountPart part) {
        return Character.isLetterOrDigit(text.charAt(part.start()));
    }

    private static boolean counts(String text, AmountPart part) {
        return part.currency() == null
                && NextWord.after(text, part.end()).filter(word -> word.counted(text)).isPresent();
    }

    /// Each end takes the currency and the scale of the other, if that still makes a range:
    /// `10-15k` starts at 10,000, `$500-1k` at 500.
    private static Optional<AmountRange> rising(AmountPart low, AmountPart high, CurrencyUnit own) {
        if (low.currency() != null
                && high.currency() != null
                && !low.currency().equals(high.currency())) {
            return Optional.empty();
        }
        var upper = high.inheriting(null, low.currency());
        if (isAmbiguous(low, own) && isAmbiguous(high, own)) {
            return Optional.of(new AmountRange(low.inheriting(null, high.currency()), upper));
        }
        if (low.shortFor(high) && below(low.inThousands(), upper, own)) {
            return Optional.of(new AmountRange(low.inThousands(), upper));
        }
        var scaled = low.inheriting(high.zeros(), high.currency());
        var plain = low.inheriting(null, high.currency());
        var scaledUpper = high.inheriting(low.zeros(), low.currency());
        if (below(scaled, upper, own)) {
            return Optional.of(new AmountRange(scaled, upper));
        }
        if (below(plain, upper, own)) {
            return Optional.of(new AmountRange(plain, upper));
        }
        return high.currency() == null && below(plain, scaledUpper, own)
                ? Optional.of(new AmountRange(plain, scaledUpper))
                : Optional.empty();
    }

    /// `8.000 to 10.000`.
    private static boolean isAmbiguous(AmountPart part, CurrencyUnit own) {
        return part.value(own) instanceof Value.Unclear(var problem)
                && (problem instanceof MoneyProblem.Ambiguous
                        || problem instanceof MoneyProblem.AmbiguousOrTooPrecise);
    }

    private static boolean below(AmountPart low, AmountPart high, CurrencyUnit own) {
        return low.value(own) instanceof Value.Amount(var lower)
                && high.value(own) instanceof Value.Amount(var upper)
                && lower.isLessThan(upper);
    }
}
