package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/// Corrects which partner brought a client, while no member has taken it.
public final class Bringer {
    private Bringer() {}

    /// Whose client it is from now on. Their person becomes the sender and holds the baton.
    ///
    /// @param seen length of the history that the editor has seen
    /// @param sender a person of that partner; a member if it has none
    public static Decision correct(
            Referral referral,
            Partner to,
            Individual sender,
            int seen,
            Individual by,
            Instant now) {
        return refusalToCorrect(referral)
                .or(() -> Editing.refusalIfChangedSince(referral, seen))
                .or(() ->
                        to.is(referral.partner())
                                ? Optional.of(new Refusal.NothingChanged())
                                : Optional.empty())
                .map(Decision::refused)
                .orElseGet(() -> corrected(referral, to, sender, by, now));
    }

    /// Returns why the partner stays: it's the firm's own client, or a member has taken it. Empty
    /// if it can be corrected.
    public static Optional<Refusal> refusalToCorrect(Referral referral) {
        if (referral.outbound()) {
            return Optional.of(new Refusal.WrongDirection(referral.direction()));
        }
        return switch (referral.stage()) {
            case LOGGED, OFFERED -> Optional.empty();
            case ACCEPTED, WON, LOST, WITHDRAWN ->
                    Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
        };
    }

    private static Decision corrected(
            Referral referral, Partner to, Individual sender, Individual by, Instant now) {
        var before = Objects.requireNonNull(referral.partner());
        var parties = referral.parties().withPartner(to.id()).withSender(sender).withHolder(sender);
        return new Decision.Changed(
                referral.with(parties)
                        .recorded(
                                now,
                                by,
                                new Event.BringerCorrected(
                                        before, to.id(), referral.holder(), sender)));
    }

    /// The referral as it was before its partner was last corrected.
    ///
    /// @throws NoSuchElementException if it never was
    public static Referral before(Referral next) {
        var steps = next.steps();
        for (int i = steps.size() - 1; i > 0; i--) {
            if (steps.get(i).event()
                    instanceof Event.BringerCorrected(var partner, _, var from, _)) {
                return new Referral(
                        next.registration(),
                        Editing.wantedAt(next, i),
                        next.parties().withPartner(partner).withSender(from).withHolder(from),
                        next.state(),
                        new ReferralHistory(steps.subList(0, i), next.payments()),
                        next.version());
            }
        }
        throw new NoSuchElementException(next.label() + " is from the partner it was logged for");
    }
}
