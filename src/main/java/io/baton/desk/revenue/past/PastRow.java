package io.baton.desk.revenue.past;

import io.baton.past.PastKey;
import io.baton.past.PastResult;
import io.baton.referral.ClientNeed;
import io.baton.referral.Direction;
import io.baton.terms.FeeRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A row of a file of past referrals.
///
/// @param row row number as a spreadsheet counts it
/// @param number the number that it had in the Baton that exported it; null if the file doesn't say
/// @param partner the partner's name as typed; may be empty
/// @param fee null if the file doesn't say: what was agreed with the partner counts
/// @param reference null if the file doesn't say
record PastRow(
        int row,
        @Nullable Integer number,
        LocalDate on,
        Direction direction,
        ClientNeed wanted,
        String partner,
        PastResult result,
        @Nullable Fee fee,
        @Nullable String reference) {

    /// @param rule null if none was agreed
    record Fee(@Nullable FeeRule rule) {}

    /// @param occurrence counts rows of the file that say the same, from 1
    PastKey key(int occurrence) {
        return PastKey.of(
                reference,
                new PastKey.ByContent(
                        on, direction, wanted.client(), wanted.need(), partner, occurrence));
    }
}
