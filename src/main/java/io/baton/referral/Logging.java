package io.baton.referral;

import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// How a referral begins.
public final class Logging {
    private Logging() {}

    /// What a person tells of a new referral.
    public record Told(
            ReferralId id,
            FirmId firm,
            int number,
            String client,
            String need,
            @Nullable String clientContact,
            @Nullable Money estimate,
            @Nullable String channel) {}

    /// The firm's own client, to be offered to a partner; the member who logs it holds the baton.
    public static Referral outbound(Told told, Individual member, Instant now) {
        return begun(told, Direction.OUT, null, member, member, now);
    }

    /// Brought by a partner, to be offered to the firm.
    ///
    /// @param sender the partner's contact, or the member who logged it where there is none
    public static Referral inbound(
            Told told, PartnerId from, Individual sender, Individual loggedBy, Instant now) {
        return begun(told, Direction.IN, from, sender, loggedBy, now);
    }

    private static Referral begun(
            Told told,
            Direction direction,
            @Nullable PartnerId partner,
            Individual sender,
            Individual loggedBy,
            Instant now) {
        var first = new Step(now, loggedBy, Stage.LOGGED, Stage.LOGGED, new Event.Logged());
        return new Referral(
                told.id(),
                told.firm(),
                told.number(),
                direction,
                told.client(),
                told.need(),
                told.clientContact(),
                told.estimate(),
                partner,
                new State.Logged(),
                sender,
                sender,
                told.channel(),
                List.of(first),
                List.of(),
                0);
    }
}
