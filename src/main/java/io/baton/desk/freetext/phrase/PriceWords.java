package io.baton.desk.freetext.phrase;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.parsing.StartDay;
import io.baton.desk.text.CleanText;
import io.baton.referral.amount.Worth;
import io.baton.understanding.reader.Days;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;

/// A message that says that a client pays another recurring amount from a day on: `acme pays 250 a
/// month from january`.
///
/// @param price per month or year
/// @param from the first day on which it's paid
public record PriceWords(Worth price, LocalDate from) {
    private static final String START = "(?:from|starting|as of|since)(?: on| in)?(?: the)? ";

    private static final Pattern SAID =
            Pattern.compile(
                    "(?iU).*\\b(?:pays?|paying|go(?:es)? (?:up |down )?to|going (?:up |down )?to|(?:raised?|raises|rises?|drops?|dropped|reduced?|changes?) to|is now|costs?)"
                            + "(?: us)? (?<price>\\S.*?),? "
                            + START
                            + "(?<day>[^,;]{1,30}?)(?: on)?[.! ]*");

    /// @param own the firm's currency
    /// @param today its current date
    public static Optional<PriceWords> in(String text, CurrencyUnit own, LocalDate today) {
        return in(text, own, Days.aroundNow(today, LocalDate.MIN));
    }

    /// @param days where a day without a year lies
    public static Optional<PriceWords> in(String text, CurrencyUnit own, Days days) {
        var said = SAID.matcher(CleanText.oneLine(text));
        if (!said.matches()) {
            return Optional.empty();
        }
        return AmountParser.parseExact(said.group("price"), own)
                                instanceof ParseResult.Understood<Worth>(var price)
                        && price.recurring()
                        && price.months() == null
                        && StartDay.parse(said.group("day"), days)
                                instanceof ParseResult.Understood<LocalDate>(var from)
                ? Optional.of(new PriceWords(price, from))
                : Optional.empty();
    }
}
