package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import java.time.Instant;
import java.util.List;

/// Creates referrals.
public final class NewReferral {
    private NewReferral() {}

    /// Logs a client of the firm, to be offered to a partner. The member who logs it holds the
    /// baton.
    public static Referral outbound(
            Registration registration, ClientNeed wanted, Individual member, Instant now) {
        return created(
                registration,
                wanted,
                new Parties(Direction.OUT, null, member, member),
                member,
                now);
    }

    /// Logs a client brought by a partner, to be offered to the firm.
    ///
    /// @param sender the partner's contact, or the member who logged it if the partner has no
    ///   contact
    public static Referral inbound(
            Registration registration,
            ClientNeed wanted,
            PartnerId from,
            Individual sender,
            Individual loggedBy,
            Instant now) {
        return created(
                registration,
                wanted,
                new Parties(Direction.IN, from, sender, sender),
                loggedBy,
                now);
    }

    private static Referral created(
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
