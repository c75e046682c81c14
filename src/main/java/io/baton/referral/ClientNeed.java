package io.baton.referral;

import org.jspecify.annotations.Nullable;

/// A client's need, in the words of the person who logged it.
///
/// @param clientContact how to reach the client; the partner sees it only after accepting
/// @param estimate the possible value of the business
public record ClientNeed(
        String client, String need, @Nullable String clientContact, @Nullable Estimate estimate) {

    /// Without e-mail addresses and phone numbers, in any field they were typed in.
    ClientNeed withoutContactDetails() {
        return new ClientNeed(
                ContactDetails.hidden(client), ContactDetails.hidden(need), null, estimate);
    }

    public static ClientNeed of(String client, String need) {
        return new ClientNeed(client, need, null, null);
    }
}
