package io.baton.bench;

import io.baton.partner.PartnerId;
import io.baton.referral.Direction;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import io.baton.referral.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The part of a referral that helps rank partners for later needs. Small, so that all of a firm's
/// fit in memory.
///
/// @param need the beginning of the need, at most 500 characters
/// @param offers all offers, oldest first
public record ReferralOutcome(
        Source source, Direction direction, String need, List<Offer> offers, Stage stage) {

    /// The referral it was read from.
    ///
    /// @param version version of the referral; of two outcomes of one referral, the higher is newer
    public record Source(ReferralId id, int number, long version) {}

    /// @param to the partner asked; for an inbound referral the partner who brought it
    /// @param at when the offer was made
    public record Offer(PartnerId to, Instant at, Answer answer) {}

    /// The outcome of an offer, and when.
    public sealed interface Answer {

        record Waiting() implements Answer {}

        record Accepted(Instant at) implements Answer {}

        record Declined(Instant at) implements Answer {}

        record Lapsed(Instant at) implements Answer {}

        /// Withdrawn before an answer came.
        record Withdrawn(Instant at) implements Answer {}
    }

    public ReferralOutcome {
        offers = List.copyOf(offers);
    }

    public static ReferralOutcome of(Referral referral) {
        return new ReferralOutcome(
                new Source(referral.id(), referral.number(), referral.version()),
                referral.direction(),
                Excerpt.of(referral.need()),
                offers(referral),
                referral.stage());
    }

    ReferralId id() {
        return source.id();
    }

    int number() {
        return source.number();
    }

    boolean isNewerThan(ReferralOutcome other) {
        return source.version() > other.source.version();
    }

    /// `R-12`
    public String label() {
        return "R-" + number();
    }

    public boolean outbound() {
        return direction == Direction.OUT;
    }

    /// Every partner an offer went to.
    Set<PartnerId> askedPartners() {
        return offers.stream().map(Offer::to).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Offer> offers(Referral referral) {
        var offers = new ArrayList<Offer>();
        for (var step : referral.history().standing()) {
            var at = step.at();
            switch (step.event()) {
                case Event.Offered(var to, _, _) ->
                        offers.add(new Offer(to, at, new Answer.Waiting()));
                case Event.Accepted _, Event.AcceptedElsewhere _ ->
                        answer(offers, new Answer.Accepted(at));
                case Event.TakenBack _ -> answer(offers, new Answer.Withdrawn(at));
                case Event.HandedBack _, Event.AcceptanceDenied _ -> returned(offers, at);
                case Event.Declined _ -> answer(offers, new Answer.Declined(at));
                case Event.Lapsed _ -> answer(offers, new Answer.Lapsed(at));
                case Event.Withdrawn _ -> answer(offers, new Answer.Withdrawn(at));
                case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> {}
            }
        }
        return offers;
    }

    /// A partner who accepted and then returned the baton has declined, in effect.
    private static void returned(List<Offer> offers, Instant at) {
        if (!offers.isEmpty()) {
            var last = offers.removeLast();
            offers.add(new Offer(last.to(), last.at(), new Answer.Declined(at)));
        }
    }

    /// Records the answer to the last offer if it's still waiting. An accepted referral can also be
    /// withdrawn, which must not replace the answer.
    private static void answer(List<Offer> offers, Answer answer) {
        if (!offers.isEmpty() && offers.getLast().answer() instanceof Answer.Waiting) {
            var last = offers.removeLast();
            offers.add(new Offer(last.to(), last.at(), answer));
        }
    }
}
