package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.Spans;
import io.baton.referral.Estimate;
import io.baton.referral.Worth;

/// Formats what something is worth: `$4,500`, `about $4,000`, `$10,000 to $15,000`, `$200/month for
/// 36 months`.
public final class WorthText {
    private WorthText() {}

    public static Text of(Estimate estimate) {
        var worth = estimate.worth();
        var text =
                (estimate.approximate() ? Text.of("about ") : Text.empty())
                        .and(Spans.of(worth.amount()));
        var upTo = estimate.upTo();
        if (upTo != null) {
            text = text.plain(" to ").and(Spans.of(upTo));
        }
        var frequency = each(worth) + length(worth);
        return frequency.isEmpty() ? text : text.plain(frequency);
    }

    private static String each(Worth worth) {
        return switch (worth.frequency()) {
            case ONCE -> "";
            case MONTHLY -> "/month";
            case YEARLY -> "/year";
        };
    }

    private static String length(Worth worth) {
        var months = worth.months();
        return months == null ? "" : " for %d month%s".formatted(months, months == 1 ? "" : "s");
    }
}
