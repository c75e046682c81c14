package io.baton.referral;

import io.baton.firm.Individual;
import io.baton.partner.PartnerId;
import io.baton.referral.figure.Side;
import io.baton.terms.AgreedTerms;
import io.baton.terms.TermsChange;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Other terms for an accepted referral. One side proposes them, and they apply once the other side
/// agrees.
public final class TermsProposals {
    private TermsProposals() {}

    /// A proposal that waits for the other side.
    ///
    /// @param number counts all proposals of the referral from 1, undone ones too
    /// @param by the partner whose contact made it; null if the firm did
    /// @param made the step that made it
    public record Proposal(int number, AgreedTerms terms, @Nullable PartnerId by, Step made) {

        public boolean byFirm() {
            return by == null;
        }
    }

    /// The proposal that waits for an answer. It ends when the baton is returned, too.
    public static Optional<Proposal> open(Referral referral) {
        var steps = referral.steps();
        var undone = referral.history().undone();
        Proposal open = null;
        int number = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean proposes = steps.get(i).event() instanceof Event.TermsProposed;
            number += proposes ? 1 : 0;
            open = undone.contains(i) ? open : after(open, number, steps.get(i));
        }
        return Optional.ofNullable(open);
    }

    private static @Nullable Proposal after(@Nullable Proposal open, int number, Step step) {
        return switch (step.event()) {
            case Event.TermsProposed(var terms, var by) -> new Proposal(number, terms, by, step);
            case Event.TermsAgreed _,
                    Event.TermsRefused _,
                    Event.HandedBack _,
                    Event.AcceptanceDenied _ ->
                    null;
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> open;
        };
    }

    /// The proposal that this side has to answer, while an answer changes anything.
    public static Optional<Proposal> waitingFor(Referral referral, Side side) {
        return isAccepted(referral)
                ? open(referral).filter(each -> each.byFirm() == (side == Side.PARTNER))
                : Optional.empty();
    }

    /// How many proposals were made, undone ones too.
    public static int proposals(Referral referral) {
        return (int)
                referral.steps().stream()
                        .filter(step -> step.event() instanceof Event.TermsProposed)
                        .count();
    }

    /// Whether the other side read another proposal before the open one, and hasn't answered since.
    public static boolean replacedAnother(Referral referral) {
        return referral.steps().reversed().stream()
                        .takeWhile(step ->
                                !(step.event() instanceof Event.TermsAgreed
                                        || step.event() instanceof Event.TermsRefused))
                        .filter(step -> step.event() instanceof Event.TermsProposed)
                        .limit(2)
                        .count()
                > 1;
    }

    /// Those that hold now: frozen at acceptance, or agreed on since. Of a win by an earlier build,
    /// its fee.
    public static AgreedTerms inForce(Referral referral) {
        return FrozenTerms.of(referral)
                .orElseGet(() ->
                        AgreedTerms.of(
                                referral.state() instanceof State.Won won ? won.fee() : null));
    }

    /// Proposes other terms. They replace an earlier proposal. If the other side has proposed the
    /// same, that is agreed.
    ///
    /// @param change from the terms that hold now
    public static Decision propose(
            Referral referral, TermsChange change, Participant by, Instant now) {
        if (!isAccepted(referral)) {
            return Handoff.notNow(referral);
        }
        return switch (change.appliedTo(inForce(referral))) {
            case TermsChange.Outcome.Refused(var problem) ->
                    Decision.refused(new Refusal.ImpossibleTerms(problem));
            case TermsChange.Outcome.Agreed(var terms) -> propose(referral, terms, by, now);
        };
    }

    private static Decision propose(
            Referral referral, AgreedTerms terms, Participant by, Instant now) {
        var open = open(referral).filter(each -> each.terms().equals(terms));
        if (open.isPresent()) {
            return open.get().byFirm() == by.ofFirm()
                    ? Decision.refused(new Refusal.NothingChanged())
                    : agree(referral, open.get().number(), by, now);
        }
        if (terms.equals(inForce(referral))) {
            return Decision.refused(new Refusal.NothingChanged());
        }
        var event = new Event.TermsProposed(terms, partner(by));
        return new Decision.Changed(referral.recorded(now, by.who(), event));
    }

    /// The other side agrees. From then on these terms explain every fee, also of what was won
    /// before.
    ///
    /// @param number of the proposal that was shown
    public static Decision agree(Referral referral, int number, Participant by, Instant now) {
        return answered(referral, number, by)
                .map(Decision::refused)
                .orElseGet(() -> {
                    var terms = open(referral).orElseThrow().terms();
                    return new Decision.Changed(agreed(referral, terms, by.who(), now));
                });
    }

    /// The referral as it would be if the other side agreed at once.
    public static Referral asIfAgreed(Referral referral, Proposal proposal) {
        var made = proposal.made();
        return agreed(referral, proposal.terms(), made.who(), made.at());
    }

    private static Referral agreed(
            Referral referral, AgreedTerms terms, @Nullable Individual who, Instant at) {
        var event = new Event.TermsAgreed(terms);
        return referral.state() instanceof State.Won won
                ? referral.moved(won.withFee(terms.fee()), referral.holder(), at, who, event)
                : referral.recorded(at, who, event);
    }

    /// The other side doesn't agree. The terms stay as they are.
    public static Decision refuse(Referral referral, int number, Participant by, Instant now) {
        return answered(referral, number, by)
                .map(Decision::refused)
                .orElseGet(() ->
                        new Decision.Changed(
                                referral.recorded(now, by.who(), new Event.TermsRefused())));
    }

    /// Why this answer isn't taken; empty if it is.
    private static Optional<Refusal> answered(Referral referral, int number, Participant by) {
        var open = open(referral).filter(each -> each.number() == number);
        if (open.isEmpty()) {
            return Optional.of(
                    new Refusal.NothingToConfirm(referral.history().standing().getLast()));
        }
        if (open.get().byFirm() == by.ofFirm()) {
            return Optional.of(new Refusal.OwnProposal());
        }
        return isAccepted(referral)
                ? Optional.empty()
                : Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
    }

    private static boolean isAccepted(Referral referral) {
        return referral.stage() == Stage.ACCEPTED || referral.stage() == Stage.WON;
    }

    private static @Nullable PartnerId partner(Participant by) {
        return by instanceof Participant.ForPartner(_, var partner) ? partner.id() : null;
    }
}
