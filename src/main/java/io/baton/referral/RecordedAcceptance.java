package io.baton.referral;

import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.terms.Payer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A yes that a contact gave outside the chat: a member records it, and the contact says whether
/// it's right.
public final class RecordedAcceptance {
    private RecordedAcceptance() {}

    /// @param how such as `on the phone`; may be empty
    /// @param detailsKnown whether the contact already knows how to reach the client
    public record Yes(Individual contact, String how, boolean detailsKnown) {}

    /// Makes the contact the baton holder. A referral that's only logged is offered first, so that
    /// the round has a number. Until the contact confirms it, another record replaces it: someone
    /// else at the partner said yes.
    public static Decision record(
            Referral referral, Partner partner, Yes yes, Firm firm, Individual by, Instant now) {
        return switch (referral.stage()) {
            case LOGGED ->
                    Handoff.offer(referral, partner, firm, by, now)
                            .then(offered -> accepted(offered, partner, yes, firm, by, now));
            case OFFERED ->
                    referral.outbound()
                            ? accepted(referral, partner, yes, firm, by, now)
                            : Decision.refused(new Refusal.WrongDirection(referral.direction()));
            case ACCEPTED ->
                    referral.state().claimedBy() == null
                            ? Handoff.notNow(referral)
                            : accepted(referral, partner, yes, firm, by, now);
            case WON, LOST, WITHDRAWN -> Handoff.notNow(referral);
        };
    }

    private static Decision accepted(
            Referral referral, Partner partner, Yes yes, Firm firm, Individual by, Instant now) {
        if (!partner.id().equals(referral.partner()) || !partner.hasContact(yes.contact())) {
            return Decision.refused(new Refusal.NoSuchContact());
        }
        if (referral.stage() == Stage.ACCEPTED && referral.holder().is(yes.contact())) {
            return Decision.refused(new Refusal.NothingChanged());
        }
        var terms = partner.terms().on(firm.dayOf(now), Payer.PARTNER);
        var event =
                new Event.AcceptedElsewhere(yes.contact(), yes.how(), yes.detailsKnown(), terms);
        var at = referral.state() instanceof State.Accepted(var before, _) ? before : now;
        return new Decision.Changed(
                referral.moved(new State.Accepted(at, by), yes.contact(), now, by, event));
    }

    /// How often a yes was recorded, including those that were undone. It never falls.
    public static int records(Referral referral) {
        return (int)
                referral.steps().stream()
                        .filter(step -> step.event() instanceof Event.AcceptedElsewhere)
                        .count();
    }

    /// The contact who was asked whether they said yes; empty if no answer is awaited.
    public static Optional<Individual> asked(Referral referral) {
        return referral.state().claimedBy() == null
                ? Optional.empty()
                : latest(referral).map(Event.AcceptedElsewhere::contact);
    }

    /// How they said it, such as `on the phone`; may be empty.
    public static String how(Referral referral) {
        return latest(referral).map(Event.AcceptedElsewhere::how).orElse("");
    }

    private static Optional<Event.AcceptedElsewhere> latest(Referral referral) {
        return referral.history().standing().reversed().stream()
                .flatMap(step ->
                        step.event() instanceof Event.AcceptedElsewhere accepted
                                ? Stream.of(accepted)
                                : Stream.<Event.AcceptedElsewhere>empty())
                .findFirst();
    }

    /// Who held the baton for the partner before this record; empty if it's the first one.
    public static Optional<Individual> replaced(Referral next) {
        var standing = next.history().standing();
        var before = standing.subList(0, standing.size() - 1).reversed();
        return before.stream()
                .takeWhile(step -> step.to() == Stage.ACCEPTED)
                .flatMap(step ->
                        switch (step.event()) {
                            case Event.AcceptedElsewhere(var contact, _, _, _) ->
                                    Stream.of(contact);
                            case Event.Passed(_, var to, _) -> Stream.of(to);
                            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ ->
                                    Stream.<Individual>empty();
                        })
                .findFirst();
    }

    /// The contact agrees. From then on they know how to reach the client.
    public static Decision confirm(Referral referral, int round, Participant by, Instant now) {
        return refusal(referral, round, by)
                .map(Decision::refused)
                .orElseGet(() -> {
                    var at = ((State.Accepted) referral.state()).at();
                    return new Decision.Changed(
                            referral.moved(
                                    new State.Accepted(at),
                                    referral.holder(),
                                    now,
                                    by.who(),
                                    new Event.AcceptanceConfirmed()));
                });
    }

    /// The contact didn't say yes. The baton returns to the sender.
    public static Decision deny(Referral referral, int round, Participant by, Instant now) {
        return refusal(referral, round, by)
                .map(Decision::refused)
                .orElseGet(() ->
                        Handoff.returned(
                                referral,
                                by.who(),
                                now,
                                new Event.AcceptanceDenied(
                                        Objects.requireNonNull(referral.partner()))));
    }

    private static Optional<Refusal> refusal(Referral referral, int round, Participant by) {
        if (referral.stage() != Stage.ACCEPTED) {
            return Optional.of(new Refusal.NotNow(referral.stage(), referral.lastMove()));
        }
        if (referral.state().claimedBy() == null || referral.lastRound() != round) {
            return Optional.of(
                    new Refusal.NothingToConfirm(referral.history().standing().getLast()));
        }
        return StepRights.refusal(referral, by, StepRights.Kind.CONFIRM_ACCEPTANCE);
    }
}
