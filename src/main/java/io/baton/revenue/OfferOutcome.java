package io.baton.revenue;

import io.baton.partner.PartnerId;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// An offer of a referral, and what became of it.
///
/// @param to the partner asked; for an inbound referral the partner who brought it
/// @param at when the offer was made
public record OfferOutcome(PartnerId to, Instant at, Answer answer) {

    /// The outcome of an offer, and when.
    public sealed interface Answer {

        record Waiting() implements Answer {}

        record Accepted(Instant at) implements Answer {}

        /// Accepted before the referral was imported: when it was offered isn't known.
        ///
        /// @param at the day of the referral
        record AcceptedUntimed(Instant at) implements Answer {}

        record Declined(Instant at) implements Answer {}

        /// Accepted before the referral was imported, and the baton returned since.
        ///
        /// @param at when the baton was returned
        record DeclinedUntimed(Instant at) implements Answer {}

        record Lapsed(Instant at) implements Answer {}

        /// Withdrawn before an answer came.
        record Withdrawn(Instant at) implements Answer {}
    }

    /// All offers that weren't undone, oldest first. An imported acceptance has no offer of its own
    /// and counts as one.
    public static List<OfferOutcome> of(Referral referral) {
        var offers = new ArrayList<OfferOutcome>();
        var standing = referral.history().standing();
        for (int i = 0; i < standing.size(); i++) {
            var step = standing.get(i);
            var at = step.at();
            switch (step.event()) {
                case Event.Offered(var to, _, _) ->
                        offers.add(new OfferOutcome(to, at, new Answer.Waiting()));
                case Event.Accepted _ when referral.isImported(step) ->
                        offers.add(
                                new OfferOutcome(
                                        holderBefore(
                                                standing.subList(i + 1, standing.size()), referral),
                                        at,
                                        new Answer.AcceptedUntimed(at)));
                case Event.Accepted _, Event.AcceptedElsewhere _ ->
                        answer(offers, new Answer.Accepted(at));
                case Event.TakenBack _ -> answer(offers, new Answer.Withdrawn(at));
                case Event.HandedBack _, Event.AcceptanceDenied _ -> returned(offers, at);
                case Event.Declined _ -> answer(offers, new Answer.Declined(at));
                case Event.Lapsed _ -> answer(offers, new Answer.Lapsed(at));
                case Event.Withdrawn _ -> answer(offers, new Answer.Withdrawn(at));
                case Event.BringerCorrected(_, var partner, _, _) ->
                        offers.replaceAll(
                                each -> new OfferOutcome(partner, each.at(), each.answer()));
                case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> {}
            }
        }
        return offers;
    }

    /// The partner who had it before these steps. An imported acceptance doesn't name them, and the
    /// referral may be with another partner now.
    private static PartnerId holderBefore(List<Step> later, Referral referral) {
        return later.stream()
                .flatMap(step -> leaving(step.event()).stream())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(referral.partner()));
    }

    /// The partner who doesn't have the referral from this event on; empty if it stays with them.
    private static Optional<PartnerId> leaving(Event event) {
        return switch (event) {
            case Event.HandedBack(var from, _) -> Optional.of(from);
            case Event.AcceptanceDenied(var partner) -> Optional.of(partner);
            case Event.BringerCorrected(var before, _, _, _) -> Optional.of(before);
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> Optional.empty();
        };
    }

    /// A partner who accepted and then returned the baton has declined, in effect.
    private static void returned(List<OfferOutcome> offers, Instant at) {
        if (!offers.isEmpty()) {
            var last = offers.removeLast();
            var answer =
                    last.answer() instanceof Answer.AcceptedUntimed
                            ? new Answer.DeclinedUntimed(at)
                            : new Answer.Declined(at);
            offers.add(new OfferOutcome(last.to(), last.at(), answer));
        }
    }

    /// Records the answer to the last offer if it's still waiting. An accepted referral can also be
    /// withdrawn, which must not replace the answer.
    private static void answer(List<OfferOutcome> offers, Answer answer) {
        if (!offers.isEmpty() && offers.getLast().answer() instanceof Answer.Waiting) {
            var last = offers.removeLast();
            offers.add(new OfferOutcome(last.to(), last.at(), answer));
        }
    }
}
