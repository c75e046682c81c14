package io.baton.desk.refer.log;

import io.baton.desk.text.TimeFormat;
import io.baton.referral.NeededBy;
import org.jspecify.annotations.Nullable;

/// When a client needs it. A referral has no field for that, so it stays with the need.
final class NeededByText {
    private NeededByText() {}

    /// `a phone system, by Fri 6 Nov 2026`
    static String in(String need, @Nullable NeededBy neededBy) {
        return switch (neededBy) {
            case null -> need;
            case NeededBy.Urgent() -> need.strip() + ", urgent";
            case NeededBy.Date(var day) -> need.strip() + ", by " + TimeFormat.day(day);
        };
    }
}
