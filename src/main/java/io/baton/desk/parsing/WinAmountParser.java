package io.baton.desk.parsing;

import io.baton.desk.text.Quote;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// Reads what a win brings: `$12,500`, `$200/month for 36 months`, or `$5,000 and $200/month`.
public final class WinAmountParser {
    private static final Pattern JOINED =
            Pattern.compile("(?iU)\\s*(?:\\b(?:and|plus)\\b|[+&]|,(?=\\s))\\s*");

    /// Longer text isn't two amounts.
    private static final int LONGEST = 120;

    private WinAmountParser() {}

    /// @param own the firm's currency, the default if the text names none
    public static ParseResult<WinAmount> parse(String words, CurrencyUnit own) {
        var single = AmountParser.parseExact(words, own);
        if (single instanceof ParseResult.Unclear<Worth>(var why)) {
            return words.length() > LONGEST
                    ? ParseResult.unclear(why)
                    : both(words, own, ParseResult.unclear(why));
        }
        return single.map(WinAmount::of);
    }

    private static ParseResult<WinAmount> both(
            String words, CurrencyUnit own, ParseResult<WinAmount> otherwise) {
        var joined = JOINED.matcher(words);
        while (joined.find()) {
            var first = AmountParser.parseExact(words.substring(0, joined.start()), own);
            var second = AmountParser.parseExact(words.substring(joined.end()), own);
            if (first instanceof ParseResult.Understood<Worth>(var one)
                    && second instanceof ParseResult.Understood<Worth>(var other)) {
                return WinAmount.both(one, other)
                        .map(ParseResult::of)
                        .orElseGet(() ->
                                ParseResult.unclear(
                                        "%s has two amounts. Write one, or a one-time amount and one per month or year in the same currency."
                                                .formatted(Quote.of(words))));
            }
        }
        return otherwise;
    }
}
