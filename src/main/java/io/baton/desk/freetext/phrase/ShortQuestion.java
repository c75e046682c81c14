package io.baton.desk.freetext.phrase;

import java.time.YearMonth;
import java.util.Optional;

/// A short question that names no referral, and whose words say which command answers it: for all
/// partners, all clients, or the revenue of a time.
public final class ShortQuestion {
    private ShortQuestion() {}

    /// The command; empty for any other text.
    ///
    /// @param now the firm's current month
    public static Optional<String> command(String text, YearMonth now) {
        if (AllPartners.areAskedFor(text)) {
            return Optional.of(AllPartners.COMMAND);
        }
        return ClientsAsked.areIn(text)
                ? Optional.of(ClientsAsked.COMMAND)
                : RevenueLine.command(text, now);
    }
}
