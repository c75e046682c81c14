package io.baton.understanding.reader;

import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// A line that is one number with its sign, currency and scale: `-$12.5k`, `12500`, `12 k EUR`.
/// Says what's wrong with any other.
final class WholeAmount {
    private static final int LONGEST = 40;

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<sign>[-+]?) ?(?<before>(?:[^-+0-9.,']+?\\.?)?) ?(?<inner>[-+]?) ?"
                            + "(?<figure>[0-9](?:[0-9.,' ]*[0-9])?) ?(?<after>[^-+0-9.,']*)");
    private static final Pattern SCALED = Pattern.compile("(?<scale>[kKmM])(?: ?(?<unit>.+))?");
    private static final MoneyReading NONE =
            new MoneyReading.Unclear(new MoneyProblem.NotAnAmount());

    private WholeAmount() {}

    static MoneyReading read(String line, CurrencyUnit own) {
        if (line.codePoints().anyMatch(c -> c > 127 && Character.isDigit(c))) {
            return new MoneyReading.Unclear(new MoneyProblem.OtherDigits());
        }
        if (line.length() > LONGEST) {
            return NONE;
        }
        var shape = SHAPE.matcher(line);
        return !shape.matches() || twoSigns(shape) ? NONE : read(shape, own);
    }

    private static boolean twoSigns(Matcher shape) {
        return !shape.group("sign").isEmpty() && !shape.group("inner").isEmpty();
    }

    private static MoneyReading read(Matcher shape, CurrencyUnit own) {
        var before = shape.group("before");
        var after = shape.group("after");
        var scaled = SCALED.matcher(after);
        Integer zeros = null;
        // A scale only before a known currency, so that the k of `kr` isn't a thousand.
        if (scaled.matches()) {
            var unit = Optional.ofNullable(scaled.group("unit")).orElse("");
            if (unit.isEmpty() || CurrencyReader.find(unit, own).isPresent()) {
                zeros = NumberWords.zeros(scaled.group("scale")).orElse(null);
                after = unit;
            }
        }
        var currency = currency(before, after, own);
        if (currency.isEmpty()) {
            return noCurrency(before, after, own);
        }
        boolean negative = (shape.group("sign") + shape.group("inner")).equals("-");
        var part =
                new AmountPart(
                        0,
                        0,
                        negative,
                        shape.group("figure"),
                        null,
                        zeros,
                        before.isEmpty() && after.isEmpty() ? null : currency.get(),
                        null,
                        false);
        return switch (part.value(own)) {
            case AmountPart.Value.Amount(var money) ->
                    new MoneyReading.Understood(Estimate.of(Worth.once(money)));
            case AmountPart.Value.Unclear(var problem) -> new MoneyReading.Unclear(problem);
        };
    }

    private static Optional<CurrencyUnit> currency(String before, String after, CurrencyUnit own) {
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.of(own);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return CurrencyReader.find(before + after, own);
        }
        // `$12,500 CAD`: the code decides which dollars.
        return CurrencyReader.find(after, own)
                .flatMap(exact -> CurrencyReader.find(before, exact).filter(exact::equals));
    }

    private static MoneyReading noCurrency(String before, String after, CurrencyUnit own) {
        if (!before.isEmpty() && !after.isEmpty()) {
            boolean known =
                    CurrencyReader.find(before, own).isPresent()
                            && CurrencyReader.find(after, own).isPresent();
            return known ? new MoneyReading.Unclear(new MoneyProblem.TwoCurrencies()) : NONE;
        }
        var unit = before + after;
        return unit.codePoints().count() > 4
                ? NONE
                : new MoneyReading.Unclear(new MoneyProblem.UnknownCurrency(unit));
    }
}
