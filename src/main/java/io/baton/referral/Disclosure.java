package io.baton.referral;

import io.baton.referral.redaction.ContactDetails;
import java.util.List;

/// Hides a client's contact details from the other side, in every field, until acceptance and after
/// a withdrawal. A yes that a member recorded opens nothing until the contact confirms it.
public final class Disclosure {
    private Disclosure() {}

    /// Whether both sides may see how to reach the client.
    public static boolean contactIsOpen(Referral referral) {
        return switch (referral.state()) {
            case State.Accepted _, State.Won _, State.Lost _ -> !unconfirmed(referral);
            case State.Logged _, State.Offered _, State.Withdrawn _ -> false;
        };
    }

    /// Whether the side asked may see it, or could before the referral was closed.
    static boolean contactWasOpen(Referral referral) {
        return contactIsOpen(referral)
                || Acceptance.in(referral.history().standing())
                        .filter(Acceptance::contactOpen)
                        .isPresent();
    }

    /// Whether all there is of an acceptance is a member's word that the contact said yes.
    private static boolean unconfirmed(Referral referral) {
        return Acceptance.in(referral.history().standing())
                .filter(acceptance -> !acceptance.contactOpen())
                .isPresent();
    }

    /// The referral as the side asked may see it now. A partner that isn't asked anymore doesn't
    /// see later edits.
    public static Referral toSideAsked(Referral referral) {
        var seen =
                referral.outbound() && referral.rounds() > 0 && !referral.involvesPartner()
                        ? OfferHistory.asLastShown(referral)
                        : referral;
        return contactIsOpen(seen) ? seen : withoutContactDetails(seen);
    }

    private static Referral withoutContactDetails(Referral referral) {
        return new Referral(
                referral.registration(),
                referral.wanted().withoutContactDetails(),
                referral.parties(),
                withoutContactDetails(referral.state()),
                referral.history().withoutContactDetails(),
                referral.version());
    }

    private static State withoutContactDetails(State state) {
        return state instanceof State.Lost(var reason, var reportedBy)
                ? new State.Lost(ContactDetails.hidden(reason), reportedBy)
                : state;
    }

    /// The referral as the partner may see it now. What they brought themselves they know.
    public static Referral toPartner(Referral referral) {
        return referral.outbound() ? toSideAsked(referral) : referral;
    }

    /// Whether what was said to the partner along the way has anything to reach the client by.
    static boolean hasContactInHistory(Referral referral) {
        var shown =
                referral.history().standing().stream()
                        .filter(step ->
                                !(step.event() instanceof Event.Noted(_, var shared) && !shared))
                        .toList();
        var all = new ReferralHistory(shown, List.of());
        return !all.withoutContactDetails().steps().equals(all.steps());
    }

    /// Whether there's anything to reach the client by.
    public static boolean hasContact(Referral referral) {
        return referral.clientContact() != null
                || ContactDetails.areIn(referral.client())
                || ContactDetails.areIn(referral.need());
    }
}
