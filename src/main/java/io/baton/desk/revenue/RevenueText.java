package io.baton.desk.revenue;

import io.baton.chat.Text;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.Spans;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.revenue.Books;
import io.baton.revenue.Period;
import io.baton.revenue.StillDue;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/// Text fragments for cards about revenue.
public final class RevenueText {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private RevenueText() {}

    /// `October 2026`
    public static String month(YearMonth month) {
        return LONG.format(month);
    }

    /// `Oct 2026`
    static String shortMonth(YearMonth month) {
        return SHORT.format(month);
    }

    /// `2025`, `March 2026`, `Mar 2026 to Jun 2026`; if it includes the current month, `2026 so
    /// far`.
    ///
    /// @param now the firm's current month
    public static String period(Period period, YearMonth now) {
        var name =
                period.isFromTheBeginning()
                        ? "All time"
                        : period.isYear()
                                ? "" + period.first().getYear()
                                : period.upTo(now).isMonth()
                                        ? month(period.first())
                                        : months(period.upTo(now).months());
        return period.contains(now) && !period.isFromTheBeginning() ? name + " so far" : name;
    }

    /// `Nov 2025 to Feb 2026, Jun 2026`
    ///
    /// @param months in order
    static String months(List<YearMonth> months) {
        var runs = new ArrayList<String>();
        for (int first = 0, next; first < months.size(); first = next) {
            next = first + 1;
            while (next < months.size()
                    && months.get(next).equals(months.get(next - 1).plusMonths(1))) {
                next++;
            }
            var last = months.get(next - 1);
            var from = shortMonth(months.get(first));
            runs.add(next - first == 1 ? from : from + " to " + shortMonth(last));
        }
        return String.join(", ", runs);
    }

    /// `, $600 of it unconfirmed`, or nothing. Follows every sum that may include a result that
    /// only the partner reported.
    ///
    /// @param unconfirmed the part of the sum that the firm hasn't confirmed
    public static Text unconfirmed(Money unconfirmed, Money sum) {
        if (unconfirmed.isZero()) {
            return Text.empty();
        }
        return unconfirmed.isEqual(sum)
                ? Text.of(", unconfirmed")
                : Text.of(", ").and(Spans.of(unconfirmed)).plain(" of it unconfirmed");
    }

    /// `, $200 of it due by 30 November`, or nothing. Follows every sum that has all of the month
    /// that runs.
    public static Text stillDue(Optional<StillDue> due, Money sum) {
        return due.map(each -> stillDue(each, sum)).orElseGet(Text::empty);
    }

    private static Text stillDue(StillDue due, Money sum) {
        var amount = due.earned(sum.getCurrencyUnit());
        var when = " due by " + DAY.format(due.until());
        if (amount.isZero()) {
            return due.more() ? Text.of(", perhaps some of it" + when) : Text.empty();
        }
        if (due.more()) {
            return Text.of(", at least ").and(Spans.of(amount)).plain(" of it" + when);
        }
        return amount.isEqual(sum)
                ? Text.of(", all of it" + when)
                : Text.of(", ").and(Spans.of(amount)).plain(" of it" + when);
    }

    /// `one, two, three`
    public static Text list(List<Text> items) {
        var all = Text.empty();
        for (int i = 0; i < items.size(); i++) {
            all = (i == 0 ? all : all.plain(", ")).and(items.get(i));
        }
        return all;
    }

    /// At most `max` items, then `and 3 more`.
    public static <T> List<Text> capped(List<T> items, int max, Function<T, Text> line) {
        return first(items.stream().limit(max).toList(), items.size(), line);
    }

    /// These items, then `and 3 more`.
    ///
    /// @param count of all that there are
    public static <T> List<Text> first(List<T> items, int count, Function<T, Text> line) {
        var shown = new ArrayList<Text>();
        items.stream().map(line).forEach(shown::add);
        if (count > items.size()) {
            shown.add(Text.of("and %d more".formatted(count - items.size())));
        }
        return shown;
    }

    public static String partnerName(PartnerId id, Books books) {
        return books.partner(id)
                .map(Partner::name)
                .map(RevenueText::shorten)
                .orElse("a former partner");
    }

    /// `R-12 Acme`
    public static Text referralAndClient(Referral referral) {
        return Text.empty().strong(referral.label()).plain(" " + shorten(referral.client()));
    }

    /// Names and needs can be long; a summary stays short.
    public static String shorten(String words) {
        return Shorten.to(60, words);
    }
}
