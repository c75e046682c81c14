package io.baton.desk.revenue.past;

import io.baton.desk.parsing.AmountParser;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.PriceChange;
import io.baton.referral.amount.Worth;
import io.baton.terms.DatedAmount;
import io.baton.understanding.reader.MoneyWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Writes and reads cells with several amounts, each with its day: `2026-03-01 USD 500.00;
/// 2026-04-01 USD 500.00`.
///
/// @param currency the default if an amount names none
record DatedCells(DateCells dates, CurrencyUnit currency) {
    private static final Pattern ITEM = Pattern.compile("(?<day>\\S+):? (?<amount>.+)");

    /// `USD 4500.00`, which reads the same in every firm.
    static String typed(Money money) {
        return MoneyWriter.typed(money);
    }

    static String payments(Stream<DatedAmount> payments) {
        return payments.map(each -> each.on() + " " + typed(each.amount()))
                .collect(Collectors.joining("; "));
    }

    static String prices(List<PriceChange> prices) {
        return prices.stream()
                .map(each -> each.from() + " " + WorthText.asTyped(Estimate.of(each.price())))
                .collect(Collectors.joining("; "));
    }

    ParseResult<List<DatedAmount>> payments(String cell) {
        return items(
                cell,
                (day, words) ->
                        AmountParser.parse(words, currency)
                                .map(amount -> new DatedAmount(day, amount)));
    }

    ParseResult<List<PriceChange>> prices(String cell) {
        return items(
                cell,
                (day, words) ->
                        AmountParser.parseExact(words, currency)
                                .flatMap(price -> change(words, day, price)));
    }

    private static ParseResult<PriceChange> change(String words, LocalDate day, Worth price) {
        return price.recurring() && price.months() == null
                ? ParseResult.of(new PriceChange(day, price))
                : ParseResult.unclear(
                        Quote.of(words) + " isn't a price per month or year, such as $250/month.");
    }

    private <T> ParseResult<List<T>> items(
            String cell, BiFunction<LocalDate, String, ParseResult<T>> read) {
        var all = new ArrayList<T>();
        for (var part : cell.split(";")) {
            var words = CleanText.oneLine(part);
            if (words.isEmpty()) {
                continue;
            }
            var match = ITEM.matcher(words);
            if (!match.matches()) {
                return ParseResult.unclear(
                        Quote.of(words) + " has no day and amount, such as 2026-03-01 $500.");
            }
            var item =
                    dates.parseAny(match.group("day"))
                            .flatMap(day -> read.apply(day, match.group("amount")));
            switch (item) {
                case ParseResult.Understood<T>(var value) -> all.add(value);
                case ParseResult.Unclear<T>(var why) -> {
                    return ParseResult.unclear(why);
                }
            }
        }
        return ParseResult.of(List.copyOf(all));
    }
}
