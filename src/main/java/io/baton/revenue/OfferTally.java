package io.baton.revenue;

import io.baton.referral.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Offers from the firm to a partner, by what became of them.
///
/// @param asked all offers, answered or not
/// @param won accepted referrals that are won now
/// @param lost accepted referrals that are lost now
/// @param open referrals now with the partner: waiting offers, and accepted ones not yet closed
/// @param answerSeconds seconds from each offer to its yes or no, by the wall clock, shortest first
public record OfferTally(
        int asked,
        int accepted,
        int declined,
        int lapsed,
        int won,
        int lost,
        int open,
        List<Integer> answerSeconds) {

    public static final OfferTally NONE = new OfferTally(0, 0, 0, 0, 0, 0, 0, List.of());

    public OfferTally {
        answerSeconds = List.copyOf(answerSeconds);
    }

    /// @param stage of the referral now
    static OfferTally of(OfferOutcome offer, Stage stage) {
        return switch (offer.answer()) {
            case OfferOutcome.Answer.Waiting() -> new OfferTally(1, 0, 0, 0, 0, 0, 1, List.of());
            case OfferOutcome.Answer.Accepted(var at) ->
                    accepted(stage, List.of(seconds(Duration.between(offer.at(), at))));
            case OfferOutcome.Answer.AcceptedUntimed _ -> accepted(stage, List.of());
            case OfferOutcome.Answer.Declined(var at) ->
                    declined(List.of(seconds(Duration.between(offer.at(), at))));
            case OfferOutcome.Answer.DeclinedUntimed _ -> declined(List.of());
            case OfferOutcome.Answer.Lapsed _ -> new OfferTally(1, 0, 0, 1, 0, 0, 0, List.of());
            case OfferOutcome.Answer.Withdrawn _ -> new OfferTally(1, 0, 0, 0, 0, 0, 0, List.of());
        };
    }

    private static OfferTally declined(List<Integer> answerSeconds) {
        return new OfferTally(1, 0, 1, 0, 0, 0, 0, answerSeconds);
    }

    private static OfferTally accepted(Stage stage, List<Integer> answerSeconds) {
        return new OfferTally(
                1,
                1,
                0,
                0,
                stage == Stage.WON ? 1 : 0,
                stage == Stage.LOST ? 1 : 0,
                stage == Stage.ACCEPTED ? 1 : 0,
                answerSeconds);
    }

    /// Of two tallies of different offers.
    public OfferTally plus(OfferTally other) {
        if (other.asked == 0) {
            return this;
        }
        return asked == 0
                ? other
                : new OfferTally(
                        asked + other.asked,
                        accepted + other.accepted,
                        declined + other.declined,
                        lapsed + other.lapsed,
                        won + other.won,
                        lost + other.lost,
                        open + other.open,
                        Stream.concat(answerSeconds.stream(), other.answerSeconds.stream())
                                .sorted()
                                .toList());
    }

    /// Median time from an offer to its yes or no; empty without answers.
    public Optional<Duration> medianAnswerTime() {
        if (answerSeconds.isEmpty()) {
            return Optional.empty();
        }
        long lower = answerSeconds.get((answerSeconds.size() - 1) / 2);
        long upper = answerSeconds.get(answerSeconds.size() / 2);
        return Optional.of(Duration.ofSeconds(lower + upper).dividedBy(2));
    }

    private static int seconds(Duration duration) {
        return Math.clamp(duration.toSeconds(), 0, Integer.MAX_VALUE);
    }
}
