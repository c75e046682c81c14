package io.baton.desk.refer.log;

import io.baton.desk.parsing.ParseResult;
import io.baton.partner.Partner;
import io.baton.referral.ClientNeed;
import io.baton.referral.NeededBy;
import io.baton.referral.amount.Estimate;
import org.jspecify.annotations.Nullable;

/// A referral read from a command or a form, not logged yet.
///
/// @param partner the partner to offer it to, or the partner who brought it
public record ReferralDraft(
        String client,
        String need,
        @Nullable String clientContact,
        @Nullable Partner partner,
        @Nullable Estimate estimate,
        @Nullable NeededBy neededBy) {

    /// Checks the limits that apply to commands, forms and free text alike.
    public static ParseResult<ReferralDraft> checked(
            String client,
            String need,
            @Nullable String contact,
            @Nullable Partner partner,
            @Nullable Estimate estimate) {
        return DraftLimits.checked(client, need, partner, estimate)
                .map(draft -> draft.withClientContact(contact == null ? "" : contact));
    }

    ReferralDraft withNeededBy(@Nullable NeededBy next) {
        return new ReferralDraft(client, need, clientContact, partner, estimate, next);
    }

    /// As a referral that the partner brings.
    ReferralDraft from(Partner bringing) {
        return new ReferralDraft(client, need, clientContact, bringing, estimate, neededBy);
    }

    /// @param contact how to reach the client, or blank
    public ReferralDraft withClientContact(String contact) {
        return new ReferralDraft(
                client, need, contact.isBlank() ? null : contact, partner, estimate, neededBy);
    }

    ClientNeed wanted() {
        return new ClientNeed(client, need, clientContact, estimate, neededBy);
    }
}
