package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a referral begins.
public final class NewReferral {
    private NewReferral() {}

    /// The firm's own client, to be offered to a partner; the member who logs it holds the baton.
    public static Referral outbound(ClientNeed matter, Individual member, Instant now) {
        return begun(matter, Direction.OUT, null, member, member, now);
    }

    /// Brought by a partner, to be offered to the firm.
    ///
    /// @param sender the partner's contact, or the member who logged it where there is none
    public static Referral inbound(
            ClientNeed matter,
            PartnerId from,
            Individual sender,
            Individual loggedBy,
            Instant now) {
        return begun(matter, Direction.IN, from, sender, loggedBy, now);
    }

    private static Referral begun(
            ClientNeed matter,
            Direction direction,
            @Nullable PartnerId partner,
            Individual sender,
            Individual loggedBy,
            Instant now) {
        var first = new Step(now, loggedBy, Stage.LOGGED, Stage.LOGGED, new Event.Logged());
        return new Referral(
                matter,
                direction,
                partner,
                new State.Logged(),
                sender,
                sender,
                List.of(first),
                List.of(),
                0);
    }
}
