package io.baton.desk.parsing;

import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.firm.Percentage;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads percentages: `21%`, `21`, `7.5 %`, `7,5%`, `12 percent`.
///
/// Between 0 and 100, with at most two decimals. `0.21` without a sign could mean 21 percent, so
/// values below one need the sign.
public final class PercentageParser {
    private static final Pattern SHAPE =
            Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,9})?) ?(%|percent|per cent)?");

    private PercentageParser() {}

    public static ParseResult<Percentage> parse(String words) {
        var line = CleanText.oneLine(words);
        var shape = SHAPE.matcher(line.toLowerCase(java.util.Locale.ROOT));
        if (!shape.matches()) {
            return ParseResult.unclear(
                    Quote.of(words)
                            + " isn't a percentage between 0 and 100. Write it like 21% or 7.5%.");
        }
        var value = new BigDecimal(shape.group(1).replace(',', '.')).stripTrailingZeros();
        if (value.compareTo(BigDecimal.valueOf(100)) > 0) {
            return ParseResult.unclear(
                    Quote.of(words) + " is more than 100%. Enter a percentage between 0 and 100.");
        }
        if (value.scale() > 2) {
            return ParseResult.unclear(
                    Quote.of(words) + " has too many decimals. Use at most two.");
        }
        return shape.group(2) == null ? withoutSign(value) : ParseResult.of(new Percentage(value));
    }

    private static ParseResult<Percentage> withoutSign(BigDecimal value) {
        if (value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0) {
            return ParseResult.unclear(
                    "Did you mean %s%% or %s%%? Write it with the %% sign."
                            .formatted(plain(value.movePointRight(2)), plain(value)));
        }
        return ParseResult.of(new Percentage(value));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
