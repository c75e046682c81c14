package io.baton.understanding.reader;

import io.baton.referral.amount.Worth.Frequency;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What follows an amount: `/month`, `a year`, `per seat`, `p.a.`, `for 36 months`, `or so`.
///
/// @param end where it ends; the end of the amount if nothing follows
/// @param seat what a price is for one of, e.g. `seat`
/// @param rate a unit that gives no total, e.g. `hour`
/// @param months how long a recurring price runs
record PriceUnit(
        int end,
        @Nullable Frequency frequency,
        @Nullable String seat,
        @Nullable String rate,
        @Nullable Integer months,
        boolean approximate) {

    /// Reads what follows an amount that ends here.
    static PriceUnit after(String text, int end) {
        var unit = new PriceUnit(end, null, null, null, null, false);
        for (int i = 0; i < 4; i++) {
            var next = unit.longer(text);
            if (next.isEmpty()) {
                break;
            }
            unit = next.get();
        }
        return unit;
    }

    /// What's missing here as in another.
    PriceUnit or(PriceUnit other) {
        return new PriceUnit(
                end,
                frequency == null ? other.frequency : frequency,
                seat == null ? other.seat : seat,
                rate == null ? other.rate : rate,
                months == null ? other.months : months,
                approximate || other.approximate);
    }

    private Optional<PriceUnit> longer(String text) {
        var per = at(PricePatterns.PER, text).filter(found -> counts(found, text));
        if (per.isPresent()) {
            var found = per.get();
            var seats = found.group("seat") == null ? found.group("other") : found.group("seat");
            var rates = found.group("rate");
            return Optional.of(
                    new PriceUnit(
                            found.end(),
                            frequency(found),
                            seats == null ? seat : seats.toLowerCase(Locale.ROOT),
                            rates == null ? rate : rates.toLowerCase(Locale.ROOT),
                            months,
                            approximate));
        }
        var adverb = at(PricePatterns.ADVERB, text).filter(found -> says(found, text));
        if (adverb.isPresent()) {
            return Optional.of(afterAdverb(adverb.get()));
        }
        return roughly(text).or(() -> duration(text));
    }

    private PriceUnit afterAdverb(Matcher found) {
        boolean both = found.group("both") != null;
        boolean person = both || found.group("person") != null;
        var one =
                found.group("each") == null
                        ? seat
                        : Optional.ofNullable(seat).orElse(SeatCounts.EACH);
        var rates = found.group("daily") == null ? found.group("rate") : "day";
        return new PriceUnit(
                found.end(),
                both ? Frequency.MONTHLY : frequency(found),
                person ? "user" : one,
                rates == null ? rate : rates.toLowerCase(Locale.ROOT),
                months,
                approximate);
    }

    /// `$900, weekly visits` isn't a price per week.
    private static boolean says(Matcher found, String text) {
        return (found.group("rate") == null && found.group("daily") == null)
                || NextWord.after(text, found.end()).filter(NextWord::content).isEmpty();
    }

    /// `5k a server migration` isn't a price per server. Only `/` and `per` make any noun a unit.
    private boolean counts(Matcher found, String text) {
        if (found.group("joined") != null) {
            // `per user and month`
            boolean period = found.group("month") != null || found.group("year") != null;
            return period && seat != null;
        }
        if (found.group("other") != null) {
            var words = found.group().strip().toLowerCase(Locale.ROOT);
            return words.startsWith("/") || words.startsWith("per ") || words.startsWith("pro ");
        }
        return found.group("article") == null
                || found.group("seat") == null
                || NextWord.after(text, found.end()).filter(NextWord::content).isEmpty();
    }

    private @Nullable Frequency frequency(Matcher found) {
        if (found.group("month") != null) {
            return Frequency.MONTHLY;
        }
        return found.group("year") != null ? Frequency.YEARLY : frequency;
    }

    private Optional<PriceUnit> roughly(String text) {
        return at(PricePatterns.ROUGHLY, text)
                .map(found ->
                        new PriceUnit(
                                found.end(),
                                frequency,
                                seat,
                                rate,
                                months,
                                approximate || found.group("about") != null));
    }

    private Optional<PriceUnit> duration(String text) {
        if (frequency == null || months != null) {
            return Optional.empty();
        }
        return at(PricePatterns.DURATION, text)
                .flatMap(found ->
                        months(found)
                                .map(count ->
                                        new PriceUnit(
                                                found.end(),
                                                frequency,
                                                seat,
                                                rate,
                                                count,
                                                approximate)));
    }

    static Optional<Integer> months(Matcher duration) {
        var count = duration.group("count").toLowerCase(Locale.ROOT);
        int factor = duration.group("months") == null ? 12 : 1;
        var number =
                count.equals("a") || count.equals("an")
                        ? Optional.of(BigDecimal.ONE)
                        : Character.isDigit(count.charAt(0))
                                ? Optional.of(new BigDecimal(count))
                                : NumberWords.value(count);
        return number.map(each -> each.multiply(BigDecimal.valueOf(factor)).intValue())
                .filter(each -> each > 0);
    }

    private Optional<Matcher> at(Pattern pattern, String text) {
        var matcher = pattern.matcher(text).region(end, Math.min(text.length(), end + 80));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
