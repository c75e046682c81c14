package io.baton.understanding.reader;

import io.baton.referral.amount.Estimate;
import io.baton.understanding.Found;
import io.baton.understanding.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/// Reads money the way people write it: `$12k`, `12 500 €`, `CHF 12'500.-`, `30 grand`, `about
/// $4,000`, `between 10 and 15k`, `£200 a month for 36 months`, `12 €/seat/month`.
///
/// Totals and fees depend on these amounts, so an ambiguous one is reported with both readings. See
/// [Figure] for digits, dots and commas, and [CurrencyReader] for currencies.
public final class MoneyReader {
    /// Far above any consultancy's revenue, and sums of cents below it still fit into 64 bits.
    public static final BigDecimal TOO_LARGE = new BigDecimal("1000000000000");

    /// Words before a bare number that make it money: `worth 5000`, `signed for 4500`.
    public static final Set<String> MONEY_WORDS =
            Set.of(
                    "worth",
                    "budget",
                    "budgets",
                    "budgeted",
                    "quote",
                    "quoted",
                    "price",
                    "priced",
                    "cost",
                    "costs",
                    "costing",
                    "value",
                    "valued",
                    "amount",
                    "total",
                    "totals",
                    "totalling",
                    "fee",
                    "fees",
                    "retainer",
                    "estimate",
                    "estimated",
                    "signed",
                    "won",
                    "paid",
                    "pay",
                    "pays",
                    "paying",
                    "charge",
                    "charges",
                    "charged",
                    "invoiced",
                    "billed",
                    "spend",
                    "spending",
                    "approved",
                    "earmarked",
                    "released",
                    "grant",
                    "revenue",
                    "turnover");

    private MoneyReader() {}

    /// Finds all amounts, with [#MONEY_WORDS].
    public static MoneyFindings findAll(String text, CurrencyUnit own) {
        return findAll(text, own, MONEY_WORDS);
    }

    /// A bare number such as `20` in `20 seats` isn't money. It needs a currency, a `k`, `grand` or
    /// `million`, a period such as `/month`, or one of the words before it.
    ///
    /// @param text as from [TypedText#of]
    /// @param own the firm's currency, the default
    /// @param moneyWords in lower case
    public static MoneyFindings findAll(String text, CurrencyUnit own, Set<String> moneyWords) {
        var scanner = new AmountScanner(text, own);
        var amounts = new ArrayList<Found<Estimate>>();
        var unclear = new ArrayList<Found<MoneyProblem>>();
        var withCurrency = new HashSet<Found<Estimate>>();
        int at = 0;
        int taken = 0;
        for (var part = scanner.next(0); part.isPresent(); part = scanner.next(at)) {
            var phrase = AmountPhrase.read(text, part.get(), scanner, taken, own, moneyWords);
            at = Math.max(phrase.end(), part.get().end());
            if (!phrase.isMoney(text, own)) {
                at = part.get().end();
                continue;
            }
            taken = at;
            var span = new Span(phrase.start(), phrase.end());
            switch (phrase.reading(text, own)) {
                case MoneyReading.Understood(var estimate) -> {
                    var found = new Found<>(estimate, span);
                    amounts.add(found);
                    if (phrase.amount().currency() != null) {
                        withCurrency.add(found);
                    }
                }
                case MoneyReading.Unclear(var problem) -> unclear.add(new Found<>(problem, span));
            }
        }
        return new MoneyFindings(amounts, unclear, withCurrency);
    }

    /// Reads a text that is one amount and nothing else, where a bare number is money too.
    public static MoneyReading parseWhole(String text, CurrencyUnit own) {
        var line = TypedText.oneLine(text);
        var exact = WholeAmount.read(line, own);
        if (exact instanceof MoneyReading.Understood) {
            return exact;
        }
        var found = findAll(line, own);
        var all = new Span(0, line.length());
        if (found.amounts().size() == 1 && found.amounts().getFirst().span().equals(all)) {
            return new MoneyReading.Understood(found.amounts().getFirst().value());
        }
        return found.unclear().size() == 1
                        && found.unclear().getFirst().span().equals(all)
                        && exact.equals(new MoneyReading.Unclear(new MoneyProblem.NotAnAmount()))
                ? new MoneyReading.Unclear(found.unclear().getFirst().value())
                : exact;
    }
}
