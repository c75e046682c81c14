package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import io.baton.understanding.reader.MoneyWriter;

/// Formats what something is worth: `$4,500`, `about $4,000`, `$10,000 to $15,000`, `$200 a month
/// for 36 months`.
public final class WorthText {
    private WorthText() {}

    public static Text of(Estimate estimate) {
        return Text.of(estimate.approximate() ? "about " : "").and(withoutAbout(estimate));
    }

    /// For a field that is read again: `USD 4500.00`. A sign such as $ may mean the firm's own
    /// currency.
    public static String asTyped(Estimate estimate) {
        var worth = estimate.worth();
        var upTo = estimate.upTo();
        return (estimate.approximate() ? "about " : "")
                + MoneyWriter.typed(worth.amount())
                + (upTo == null ? "" : " to " + MoneyWriter.typed(upTo))
                + each(worth)
                + length(worth);
    }

    /// Same for a win, without the day when it ended.
    public static String asTyped(WinAmount amount) {
        var once = amount.once();
        var recurring = amount.recurring();
        var first = once == null ? "" : MoneyWriter.typed(once);
        return recurring == null
                ? first
                : (first.isEmpty() ? "" : first + " and ") + asTyped(Estimate.of(recurring));
    }

    /// For places that say "about" themselves.
    public static Text withoutAbout(Estimate estimate) {
        var worth = estimate.worth();
        var text = Text.empty().and(Spans.of(worth.amount()));
        var upTo = estimate.upTo();
        if (upTo != null) {
            text = text.plain(" to ").and(Spans.of(upTo));
        }
        var frequency = each(worth) + length(worth);
        return frequency.isEmpty() ? text : text.plain(frequency);
    }

    /// `$5,000 and $200 a month, ended Mon 30 Nov 2026`
    public static Text of(WinAmount amount) {
        var once = amount.once();
        var text = once == null ? Text.empty() : Text.empty().and(Spans.of(once));
        var recurring = amount.recurring();
        if (recurring == null) {
            return text;
        }
        var endedOn = amount.endedOn();
        var price = text.plain(once == null ? "" : " and ").and(of(recurring));
        for (var change : amount.prices()) {
            price =
                    price.plain(", ")
                            .and(of(change.price()))
                            .plain(" from " + TimeFormat.day(change.from()));
        }
        return price.plain(endedOn == null ? "" : ", ended " + TimeFormat.day(endedOn));
    }

    /// `$200 a month for 36 months`
    public static Text of(Worth worth) {
        return withoutAbout(Estimate.of(worth));
    }

    private static String each(Worth worth) {
        return switch (worth.frequency()) {
            case ONCE -> "";
            case MONTHLY -> " a month";
            case YEARLY -> " a year";
        };
    }

    private static String length(Worth worth) {
        var months = worth.months();
        return months == null ? "" : " for %d month%s".formatted(months, months == 1 ? "" : "s");
    }
}
