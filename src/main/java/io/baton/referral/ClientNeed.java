package io.baton.referral;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// What a client needs, as whoever logged it says.
///
/// @param clientContact how to reach the client; shown to the partner only after acceptance
/// @param estimate what the business may be worth
public record ClientNeed(
        String client, String need, @Nullable String clientContact, @Nullable Money estimate) {

    public static ClientNeed of(String client, String need) {
        return new ClientNeed(client, need, null, null);
    }
}
