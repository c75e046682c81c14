package io.baton.desk.refer.log;

import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.partner.Partner;
import io.baton.referral.amount.Estimate;
import org.jspecify.annotations.Nullable;

/// The limits of a referral's fields.
final class DraftLimits {
    static final int LONGEST_CLIENT = 120;
    static final int LONGEST_NEED = 4000;

    private DraftLimits() {}

    /// Checks the limits that apply to commands and forms alike.
    static ParseResult<ReferralDraft> checked(
            String client, String need, @Nullable Partner partner, @Nullable Estimate estimate) {
        if (!canBeClientName(client)) {
            return ParseResult.unclear(
                    client.isBlank()
                            ? "Who is the client?"
                            : "Use at most %d characters for the client's name; this has %,d."
                                    .formatted(LONGEST_CLIENT, client.strip().length()));
        }
        if (need.isBlank()) {
            return ParseResult.unclear("What does the client need?");
        }
        if (need.length() > LONGEST_NEED) {
            return ParseResult.unclear(
                    "Use at most %,d characters for the need; this has %,d."
                            .formatted(LONGEST_NEED, need.strip().length()));
        }
        if (estimate != null && !estimate.worth().amount().isPositive()) {
            var typed = WorthText.of(estimate.worth()).plainText();
            return ParseResult.unclear(
                    "The amount must be above zero, not %s.".formatted(Quote.of(typed)));
        }
        return ParseResult.of(
                new ReferralDraft(
                        CleanText.oneLine(client), need.strip(), null, partner, estimate, null));
    }

    static boolean canBeClientName(String client) {
        var name = CleanText.oneLine(client);
        return !name.isEmpty() && name.length() <= LONGEST_CLIENT;
    }
}
