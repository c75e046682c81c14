package io.baton.bench;

import io.baton.partner.PartnerId;
import io.baton.referral.Referral;
import io.baton.referral.Stage;
import io.baton.revenue.OfferOutcome;
import io.baton.revenue.OfferOutcome.Answer;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/// A partner's answer to an earlier need. A better example of what they do than any list of skills.
///
/// @param need the beginning of the need, at most 500 characters
/// @param number number of the referral
/// @param at when the partner answered
public record PastAnswer(PartnerId partner, String need, int number, Instant at, Result result) {

    public enum Result {
        DECLINED,
        ACCEPTED,
        /// Accepted, then won.
        WON
    }

    static final Comparator<PastAnswer> NEWEST_FIRST =
            Comparator.comparing(PastAnswer::at)
                    .thenComparing(PastAnswer::number)
                    .reversed()
                    .thenComparing(pastAnswer -> pastAnswer.partner().value());

    /// `R-12`
    public String label() {
        return "R-" + number;
    }

    /// Whether the partner accepted.
    public boolean positive() {
        return result != Result.DECLINED;
    }

    /// One answer per partner who said yes or no; the last one if a partner was asked twice.
    /// Inbound referrals are skipped, because a need the partner brought doesn't show what the
    /// partner does.
    static Stream<PastAnswer> of(Referral referral) {
        if (!referral.outbound()) {
            return Stream.empty();
        }
        var last = new LinkedHashMap<PartnerId, PastAnswer>();
        OfferOutcome.of(referral).stream()
                .flatMap(offer -> of(referral, offer).stream())
                .forEach(pastAnswer -> last.put(pastAnswer.partner(), pastAnswer));
        return last.values().stream();
    }

    private static Optional<PastAnswer> of(Referral referral, OfferOutcome offer) {
        return switch (offer.answer()) {
            case Answer.Accepted(var at) -> accepted(referral, offer, at);
            case Answer.AcceptedUntimed(var at) -> accepted(referral, offer, at);
            case Answer.Declined(var at) -> declined(referral, offer, at);
            case Answer.DeclinedUntimed(var at) -> declined(referral, offer, at);
            case Answer.Waiting _, Answer.Lapsed _, Answer.Withdrawn _ -> Optional.empty();
        };
    }

    private static Optional<PastAnswer> declined(
            Referral referral, OfferOutcome offer, Instant at) {
        return Optional.of(of(referral, offer, at, Result.DECLINED));
    }

    private static Optional<PastAnswer> accepted(
            Referral referral, OfferOutcome offer, Instant at) {
        var result = referral.stage() == Stage.WON ? Result.WON : Result.ACCEPTED;
        return Optional.of(of(referral, offer, at, result));
    }

    private static PastAnswer of(Referral referral, OfferOutcome offer, Instant at, Result result) {
        return new PastAnswer(
                offer.to(), Excerpt.of(referral.need()), referral.number(), at, result);
    }
}
