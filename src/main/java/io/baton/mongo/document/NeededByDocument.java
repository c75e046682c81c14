package io.baton.mongo.document;

import io.baton.referral.NeededBy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// `urgent`, or an ISO date.
final class NeededByDocument {
    private static final String URGENT = "urgent";

    private NeededByDocument() {}

    static @Nullable String of(@Nullable NeededBy neededBy) {
        return switch (neededBy) {
            case null -> null;
            case NeededBy.Urgent() -> URGENT;
            case NeededBy.Date(var day) -> day.toString();
        };
    }

    static @Nullable NeededBy read(@Nullable String from) {
        if (from == null) {
            return null;
        }
        return from.equals(URGENT)
                ? new NeededBy.Urgent()
                : new NeededBy.Date(LocalDate.parse(from));
    }
}
