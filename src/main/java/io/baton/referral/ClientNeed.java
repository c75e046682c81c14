package io.baton.referral;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// A client's need, in the words of the person who logged it.
///
/// @param clientContact how to reach the client; the partner sees it only after accepting
/// @param estimate the possible value of the business
public record ClientNeed(
        String client, String need, @Nullable String clientContact, @Nullable Money estimate) {

    public static ClientNeed of(String client, String need) {
        return new ClientNeed(client, need, null, null);
    }
}
