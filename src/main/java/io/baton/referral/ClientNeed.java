package io.baton.referral;

import io.baton.referral.amount.Estimate;
import io.baton.referral.redaction.ContactDetails;
import org.jspecify.annotations.Nullable;

/// A client's need, in the words of the person who logged it.
///
/// @param clientContact how to reach the client; the partner sees it only after accepting
/// @param estimate the possible value of the business
/// @param neededBy when the client needs it; in data of earlier builds part of the need
public record ClientNeed(
        String client,
        String need,
        @Nullable String clientContact,
        @Nullable Estimate estimate,
        @Nullable NeededBy neededBy) {

    public ClientNeed(
            String client,
            String need,
            @Nullable String clientContact,
            @Nullable Estimate estimate) {
        this(client, need, clientContact, estimate, null);
    }

    /// Without e-mail addresses and phone numbers, in any field they were typed in.
    ClientNeed withoutContactDetails() {
        return new ClientNeed(
                ContactDetails.hidden(client),
                ContactDetails.hidden(need),
                null,
                estimate,
                neededBy);
    }

    public ClientNeed withClient(String next) {
        return new ClientNeed(next, need, clientContact, estimate, neededBy);
    }

    public ClientNeed withNeed(String next) {
        return new ClientNeed(client, next, clientContact, estimate, neededBy);
    }

    public ClientNeed withContact(@Nullable String next) {
        return new ClientNeed(client, need, next, estimate, neededBy);
    }

    public ClientNeed withEstimate(@Nullable Estimate next) {
        return new ClientNeed(client, need, clientContact, next, neededBy);
    }

    public ClientNeed withNeededBy(@Nullable NeededBy next) {
        return new ClientNeed(client, need, clientContact, estimate, next);
    }

    public static ClientNeed of(String client, String need) {
        return new ClientNeed(client, need, null, null);
    }
}
