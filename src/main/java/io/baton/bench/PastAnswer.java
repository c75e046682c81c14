package io.baton.bench;

import io.baton.bench.ReferralOutcome.Answer;
import io.baton.bench.ReferralOutcome.Offer;
import io.baton.partner.PartnerId;
import io.baton.referral.Stage;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/// A partner's answer to an earlier need. A better example of what they do than any list of skills.
///
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
    static Stream<PastAnswer> of(ReferralOutcome referralOutcome) {
        if (!referralOutcome.outbound()) {
            return Stream.empty();
        }
        var last = new LinkedHashMap<PartnerId, PastAnswer>();
        referralOutcome.offers().stream()
                .flatMap(offer -> of(referralOutcome, offer).stream())
                .forEach(pastAnswer -> last.put(pastAnswer.partner(), pastAnswer));
        return last.values().stream();
    }

    private static Optional<PastAnswer> of(ReferralOutcome referralOutcome, Offer offer) {
        return switch (offer.answer()) {
            case Answer.Accepted(var at) -> {
                var result = referralOutcome.stage() == Stage.WON ? Result.WON : Result.ACCEPTED;
                yield Optional.of(of(referralOutcome, offer, at, result));
            }
            case Answer.Declined(var at) ->
                    Optional.of(of(referralOutcome, offer, at, Result.DECLINED));
            case Answer.Waiting _, Answer.Lapsed _, Answer.Withdrawn _ -> Optional.empty();
        };
    }

    private static PastAnswer of(
            ReferralOutcome referralOutcome, Offer offer, Instant at, Result result) {
        return new PastAnswer(
                offer.to(), referralOutcome.need(), referralOutcome.number(), at, result);
    }
}
