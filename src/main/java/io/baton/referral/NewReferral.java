package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.List;

/// How a referral begins.
public final class NewReferral {
    private NewReferral() {}

    /// The firm's own client, to be offered to a partner; the member who logs it holds the baton.
    public static Referral outbound(
            Registration registration, ClientNeed wanted, Individual member, Instant now) {
        return begun(
                registration,
                wanted,
                new Parties(Direction.OUT, null, member, member),
                member,
                now);
    }

    /// Brought by a partner, to be offered to the firm.
    ///
    /// @param sender the partner's contact, or the member who logged it where there is none
    public static Referral inbound(
            Registration registration,
            ClientNeed wanted,
            PartnerId from,
            Individual sender,
            Individual loggedBy,
            Instant now) {
        return begun(
                registration,
                wanted,
                new Parties(Direction.IN, from, sender, sender),
                loggedBy,
                now);
    }

    private static Referral begun(
            Registration registration,
            ClientNeed wanted,
            Parties parties,
            Individual loggedBy,
            Instant now) {
        var first = new Step(now, loggedBy, Stage.LOGGED, Stage.LOGGED, new Event.Logged());
        var history = new ReferralHistory(List.of(first), List.of());
        return new Referral(registration, wanted, parties, new State.Logged(), history, 0);
    }
}
