package io.baton.desk.revenue;

import io.baton.chat.Text;

/// How Baton counts, printed with each share.
public final class CountingRule {
    public static final Text TEXT =
            Text.of(
                    "How it counts: by the date of the win. Inbound, the amount of the win;"
                            + " outbound, the fee earned: the amount times the rate agreed with that"
                            + " partner on that date, and nothing where no fee was agreed. Rounded"
                            + " half-even to the smallest unit. Corrections count on their own date."
                            + " Fees owed to partners for inbound wins are shown, never subtracted."
                            + " Other currencies stand apart. The share is partner revenue ÷ all"
                            + " revenue over those of the last twelve full months that have a"
                            + " total; a month without one has no share.");

    private CountingRule() {}
}
