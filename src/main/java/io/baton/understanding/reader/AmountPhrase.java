package io.baton.understanding.reader;

import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.referral.amount.Worth.Frequency;
import io.baton.understanding.reader.AmountPart.Value;
import io.baton.understanding.reader.MoneyReading.Unclear;
import io.baton.understanding.reader.MoneyReading.Understood;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// An amount or a range, with the words around it that belong to it.
///
/// @param upTo the upper end of a range
record AmountPhrase(
        int start, LeadIn leadIn, AmountPart amount, @Nullable AmountPart upTo, PriceUnit per) {
    /// Smallest bare number whose period makes it money: `200 pm`, not `2 pm`.
    private static final BigDecimal SMALLEST_BARE = BigDecimal.valueOf(32);

    private static final Pattern MORE_OF_NUMBER =
            Pattern.compile("(?U)[\\p{L}\\p{N}_%]|[-/:.,][0-9]");
    private static final Pattern YEAR = Pattern.compile("20[2-3][0-9]");
    private static final Pattern TIMES = Pattern.compile(" ?[xX×*] ?[0-9]");

    private static final Pattern FACTOR =
            Pattern.compile(
                    " ?[xX×*] ?(?<count>[0-9]{1,5})(?![0-9.,]?[0-9])(?! ?(?:month|mth|year|week|day|hour))");

    /// @param from text before this place belongs to another amount
    static AmountPhrase read(
            String text,
            AmountPart part,
            AmountScanner scanner,
            int from,
            CurrencyUnit own,
            Set<String> moneyWords) {
        var leadIn = LeadIn.before(text, part.start(), moneyWords);
        var per = PriceUnit.after(text, part.end());
        return AmountRange.read(text, part, per, leadIn, scanner, own)
                .map(range ->
                        new AmountPhrase(
                                Math.max(from, leadIn.start()),
                                leadIn,
                                range.lower(),
                                range.upper(),
                                PriceUnit.after(text, range.upper().end()).or(per)))
                .orElseGet(() ->
                        new AmountPhrase(
                                Math.max(
                                        from,
                                        part.currency() == null
                                                ? leadIn.wordsStart()
                                                : leadIn.startWithFactor()),
                                leadIn,
                                part,
                                null,
                                per));
    }

    int end() {
        return per.end();
    }

    /// Whether the words or signs around the number say that it's money.
    boolean isMoney(String text, CurrencyUnit own) {
        if (amount.currency() != null || amount.problem() != null) {
            return true;
        }
        var next = NextWord.after(text, end());
        if (next.filter(word -> word.counted(text)).isPresent()) {
            return false;
        }
        boolean nothingElse = next.filter(NextWord::content).isEmpty();
        boolean said = leadIn.saysMoney() && nothingElse && !unfinished(text);
        if (amount.zeros() == null && amount.marked()) {
            return !unfinished(text);
        }
        if (amount.zeros() == null) {
            return (said && !isYear())
                    || (recurring(own) && !unfinished(text))
                    || new BareNumber(text, amount.start(), amount.end()).isPrice(amount, per, own);
        }
        if (text.startsWith("a ", amount.start()) && BigDecimal.ONE.equals(amount.words())) {
            boolean grand = text.startsWith("grand", amount.start() + 2);
            return nothingElse && (grand || leadIn.saysMoney() || leadIn.approximate());
        }
        boolean metres = text.startsWith("m", numberEnd() - 1);
        return !metres || (nothingElse && !text.startsWith(" of ", end()));
    }

    private int numberEnd() {
        return upTo == null ? amount.end() : upTo.end();
    }

    private boolean recurring(CurrencyUnit own) {
        return per.frequency() != null
                && amount.value(own) instanceof Value.Amount(var money)
                && money.getAmount().compareTo(SMALLEST_BARE) >= 0;
    }

    private boolean isYear() {
        return amount.figure() != null && YEAR.matcher(amount.figure()).matches();
    }

    /// `2026-11-03`, `3CX`, `12%`: the number goes on.
    private boolean unfinished(String text) {
        return goesOn(text, end());
    }

    static boolean goesOn(String text, int end) {
        return MORE_OF_NUMBER.matcher(text).region(end, text.length()).lookingAt();
    }

    MoneyReading reading(String text, CurrencyUnit own) {
        if (per.rate() != null) {
            return new Unclear(new MoneyProblem.Rate(per.rate()));
        }
        var count = count(text);
        if (count.isEmpty()) {
            return new Unclear(
                    per.seat() == null
                            ? new MoneyProblem.NotAnAmount()
                            : new MoneyProblem.UnknownCount(SeatCounts.shown(per.seat())));
        }
        return switch (amount.value(own)) {
            case Value.Unclear(var problem) -> new Unclear(problem);
            case Value.Amount(var lower) -> {
                var high = upTo == null ? null : upTo.value(own);
                yield high instanceof Value.Unclear(var problem)
                        ? new Unclear(problem)
                        : new Understood(estimate(lower, high, count.get()));
            }
        };
    }

    /// How many the price is for: `6 x £1,400`, `$1.8k per site x3`, `£14 a seat, 12 seats`.
    private Optional<BigDecimal> count(String text) {
        var seat = per.seat();
        if (seat != null) {
            return factorAfter(text).or(() -> SeatCounts.of(seat, text, start));
        }
        if (!leadIn.multiplied() && !TIMES.matcher(text).region(end(), text.length()).lookingAt()) {
            return Optional.of(BigDecimal.ONE);
        }
        return amount.currency() == null ? Optional.empty() : factorAfter(text).or(leadIn::factor);
    }

    private Optional<BigDecimal> factorAfter(String text) {
        var times = FACTOR.matcher(text).region(end(), text.length());
        return times.lookingAt()
                ? Optional.of(new BigDecimal(times.group("count")))
                : Optional.empty();
    }

    private Estimate estimate(Money lower, @Nullable Value high, BigDecimal count) {
        var frequency =
                Optional.ofNullable(per.frequency()).or(leadIn::frequency).orElse(Frequency.ONCE);
        var months = per.months() == null ? leadIn.months().orElse(null) : per.months();
        var worth =
                new Worth(
                        lower.multipliedBy(count, RoundingMode.UNNECESSARY),
                        frequency,
                        frequency == Frequency.ONCE ? null : months);
        var upper =
                high instanceof Value.Amount(var money)
                        ? money.multipliedBy(count, RoundingMode.UNNECESSARY)
                        : null;
        boolean roughly = leadIn.approximate() || per.approximate() || amount.couple();
        return new Estimate(worth, upper, roughly);
    }
}
